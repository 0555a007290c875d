-- The platform says 您 to people. What was said in the earlier version stays said.

insert into notification_templates (code, version, title_zh, title_en, body_zh, body_en, urgent, created_at)
select code, 2, title_zh, title_en, '已收到 {amount}，正在为您寻找健康师。', body_en, urgent, '2026-11-23T00:00:00Z'
from notification_templates where code = 'payment_success' and version = 1;
