-- What a notification is about, so that a screen can lead there.

alter table notifications
    add column about_kind text,
    -- of an id of that kind
    add column about_id uuid,
    add column order_id uuid,
    add constraint notifications_about check (num_nulls(about_kind, about_id) in (0, 2)),
    add constraint notifications_about_kind check (
        about_kind in ('order', 'payment', 'refund', 'settlement', 'points', 'rating', 'goal'));
