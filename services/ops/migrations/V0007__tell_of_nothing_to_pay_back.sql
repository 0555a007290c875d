-- An order that ends with nothing to pay back is not told a sum of zero.

insert into notification_templates (code, version, title_zh, title_en, body_zh, body_en, urgent, created_at) values
    ('order_cancelled_without_refund', 1, '订单已取消', 'Order cancelled',
     '订单已取消，没有需要退回的款项。', 'The order was cancelled. There is nothing to pay back.', false, '2026-11-23T00:00:00Z');
