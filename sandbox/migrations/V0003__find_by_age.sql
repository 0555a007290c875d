-- The oldest are forgotten by the clock.

create index callbacks_by_age on callbacks (created_at);
create index messages_by_age on messages (sent_at);
