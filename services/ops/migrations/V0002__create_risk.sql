create table risk_rules (
    rule_id      uuid        not null constraint risk_rules_pk primary key,
    code         text        not null,
    version      integer     not null,
    state        text        not null,
    subject      text        not null,
    class        text        not null,
    expression   text        not null,
    action       text        not null,
    alert        boolean     not null,
    lock         boolean     not null,
    severity     smallint    not null,
    title_zh     text        not null,
    title_en     text        not null,
    created_by   uuid,
    created_at   timestamptz not null,
    published_at timestamptz,
    retired_at   timestamptz,
    constraint risk_rules_version unique (code, version),
    constraint risk_rules_state check (state in ('draft', 'published', 'retired')),
    constraint risk_rules_severity check (severity between 1 and 5)
);
comment on table risk_rules is
    'Versions of the rules that decide on orders. A draft may change; what was published never does, so every past decision can be explained.';
create unique index risk_rules_one_draft on risk_rules (code) where state = 'draft';
create unique index risk_rules_one_published on risk_rules (code) where state = 'published';

create table risk_facts (
    user_id      uuid        not null,
    source_key   text        not null,
    kind         text        not null,
    at           timestamptz not null,
    amount_minor bigint,
    constraint risk_facts_pk primary key (user_id, source_key)
);
comment on table risk_facts is 'What users did that velocity is reckoned from: registrations, orders, cancellations, payments. No health data.';
create index risk_facts_of_user on risk_facts (user_id, kind, at desc);

create table risk_decisions (
    order_id   uuid        not null constraint risk_decisions_pk primary key,
    user_id    uuid        not null,
    verdict    text        not null,
    reasons    text[]      not null,
    facts      jsonb       not null,
    alert_id   uuid,
    locked     boolean     not null,
    decided_at timestamptz not null,
    constraint risk_decisions_verdict check (verdict in ('allow', 'review', 'deny'))
);
comment on table risk_decisions is
    'Every decision with all it was based on, so that it can be explained, repeated and used to try a rule on the past.';
create index risk_decisions_by_time on risk_decisions (decided_at desc);

create table risk_alerts (
    alert_id   uuid        not null constraint risk_alerts_pk primary key,
    order_id   uuid        not null,
    user_id    uuid        not null,
    class      text        not null,
    severity   smallint    not null,
    reasons    text[]      not null,
    state      text        not null,
    -- Whether the account was locked because of this alert.
    locked     boolean     not null,
    opened_at  timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    constraint risk_alerts_state check (state in ('open', 'confirmed', 'dismissed', 'appealed'))
);
comment on table risk_alerts is 'Suspicions that a person decides about, and that their subject can contest.';
create index risk_alerts_by_time on risk_alerts (opened_at desc, alert_id desc);
create index risk_alerts_of_user on risk_alerts (user_id, state);

create table risk_rulings (
    alert_id  uuid        not null,
    ruling_id uuid        not null,
    ruling    text        not null,
    by_user   uuid        not null,
    note      text        not null,
    at        timestamptz not null,
    constraint risk_rulings_pk primary key (alert_id, ruling_id)
);
comment on table risk_rulings is 'Who decided what about an alert, and why; never changed.';

insert into risk_rules
    (rule_id, code, version, state, subject, class, expression, action, alert, lock, severity, title_zh, title_en, created_at, published_at)
values
    ('01936000-0000-7000-8000-000000000001', 'failed_payment_burst', 1, 'published', 'order', 'fraud',
     'user.failed_payments_24h >= 10 && user.orders_24h >= 10 && user.paid_orders == 0', 'deny', true, true, 5,
     '短时间内多次支付失败', 'Many failed payments in a short time', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    ('01936000-0000-7000-8000-000000000002', 'new_account_large_order', 1, 'published', 'order', 'fraud',
     'user.account_age_hours < 24 && order.amount_minor >= 500000', 'review', true, false, 3,
     '新账户大额订单', 'Large order of a new account', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    ('01936000-0000-7000-8000-000000000003', 'unusual_amount', 1, 'published', 'order', 'fraud',
     'user.paid_orders >= 5 && order.percent_of_median >= 2000', 'review', true, false, 2,
     '金额远高于平时', 'Far above the usual amount', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    ('01936000-0000-7000-8000-000000000004', 'cancellation_churn', 1, 'published', 'order', 'abuse',
     'user.cancellations_24h >= 10', 'review', true, false, 2,
     '频繁取消订单', 'Orders cancelled again and again', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
