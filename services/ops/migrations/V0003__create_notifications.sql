create table notification_templates (
    code       text        not null,
    version    integer     not null,
    title_zh   text        not null,
    title_en   text        not null,
    body_zh    text        not null,
    body_en    text        not null,
    urgent     boolean     not null,
    created_at timestamptz not null,
    constraint notification_templates_pk primary key (code, version)
);
comment on table notification_templates is
    'Texts in two languages with {placeholders}. The highest version of a code is in use; versions never change, so what was said stays said.';

create table notifications (
    user_id         uuid        not null,
    notification_id uuid        not null,
    template        text        not null,
    version         integer     not null,
    params          jsonb       not null,
    source_key      text        not null,
    created_at      timestamptz not null,
    -- When the user may be disturbed with it; the inbox shows it at once.
    deliver_at      timestamptz not null,
    read_at         timestamptz,
    constraint notifications_pk primary key (user_id, notification_id),
    constraint notifications_told_once unique (user_id, source_key),
    constraint notifications_template foreign key (template, version) references notification_templates (code, version)
);
comment on table notifications is 'What users were told, and whether they have read it.';
create index notifications_by_time on notifications (user_id, created_at desc, notification_id desc);
create index notifications_unread on notifications (user_id) where read_at is null;

create table notification_preferences (
    user_id    uuid        not null constraint notification_preferences_pk primary key,
    quiet_from time        not null,
    quiet_to   time        not null,
    zone       text        not null,
    updated_at timestamptz not null
);
comment on table notification_preferences is 'When users do not want to be disturbed, in their own time zone.';

insert into notification_templates (code, version, title_zh, title_en, body_zh, body_en, urgent, created_at) values
    ('welcome', 1, '欢迎来到康泉', 'Welcome to Wellspring',
     '从记录一次血压或体重开始吧。', 'Start by recording a blood pressure or a weight.', false, '2026-01-01T00:00:00Z'),
    ('account_locked', 1, '账号已锁定', 'Your account was locked',
     '账号因安全原因被锁定，如有疑问请联系客服申诉。', 'Your account was locked for safety. Contact support to appeal.', true, '2026-01-01T00:00:00Z'),
    ('order_created', 1, '订单已提交', 'Order placed',
     '“{service}”的订单已提交，请在时限内完成支付。', 'Your order for “{service}” was placed. Please pay in time.', false, '2026-01-01T00:00:00Z'),
    ('payment_success', 1, '支付成功', 'Payment received',
     '已收到 {amount}，正在为你寻找健康师。', 'We received {amount} and are finding you a practitioner.', false, '2026-01-01T00:00:00Z'),
    ('order_assigned', 1, '健康师已接单', 'A practitioner took your order',
     '预约时间：{time}。', 'Your appointment is at {time}.', false, '2026-01-01T00:00:00Z'),
    ('order_won', 1, '抢单成功', 'The order is yours',
     '服务时间：{time}，请及时确认。', 'The service is at {time}. Please confirm soon.', true, '2026-01-01T00:00:00Z'),
    ('service_completed', 1, '服务已完成', 'Service completed',
     '“{service}”已完成，欢迎评价。', '“{service}” is completed. How was it?', false, '2026-01-01T00:00:00Z'),
    ('service_rated', 1, '收到新的评价', 'You were rated',
     '客户给出了 {stars} 星。', 'A client gave {stars} stars.', false, '2026-01-01T00:00:00Z'),
    ('order_cancelled', 1, '订单已取消', 'Order cancelled',
     '订单已取消，应退 {refund}。', 'The order was cancelled; {refund} goes back to you.', false, '2026-01-01T00:00:00Z'),
    ('order_withdrawn', 1, '预约已取消', 'Appointment cancelled',
     '一个已接的订单被取消，时间已释放。', 'An order you took was cancelled; the time is free again.', true, '2026-01-01T00:00:00Z'),
    ('payment_refunded', 1, '退款已到账', 'Refund sent',
     '{amount} 已退回。', '{amount} was sent back.', false, '2026-01-01T00:00:00Z'),
    ('points_awarded', 1, '积分到账', 'Points earned',
     '获得 {points} 积分。', 'You earned {points} points.', false, '2026-01-01T00:00:00Z'),
    ('settlement_paid', 1, '收入已结算', 'Income settled',
     '{amount} 已结算到账。', '{amount} was paid out to you.', false, '2026-01-01T00:00:00Z'),
    ('goal_achieved', 1, '目标达成', 'Goal reached',
     '恭喜达成一个健康目标！', 'You reached one of your goals!', false, '2026-01-01T00:00:00Z'),
    ('announcement', 1, '{title}', '{title}', '{text}', '{text}', false, '2026-01-01T00:00:00Z');
