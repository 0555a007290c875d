-- Payments of orders, from the reservation to the last refund. Amounts are in minor units.

create table reservations (
    order_id           uuid        not null,
    status             text        not null,
    payer_id           uuid,
    payee_id           uuid,
    referrer_id        uuid,
    amount_minor       bigint,
    currency           text,
    practitioner_minor bigint,
    platform_minor     bigint,
    referrer_minor     bigint,
    expires_at         timestamptz,
    reserved_at        timestamptz,
    released_at        timestamptz,
    release_reason     text,
    constraint reservations_pkey primary key (order_id),
    constraint reservations_status check (status in ('reserved', 'released')),
    -- a release that comes first leaves a tombstone without any of this
    constraint reservations_whole check (
        reserved_at is null and status = 'released'
        or num_nulls(payer_id, amount_minor, currency, practitioner_minor, platform_minor, referrer_minor,
                     expires_at, reserved_at) = 0),
    constraint reservations_split check (practitioner_minor + platform_minor + referrer_minor = amount_minor)
);
comment on table reservations is 'Orders whose payment was checked and reserved, or given up. Personal: payer, payee.';

create table expected_payments (
    order_id     uuid        not null,
    payer_id     uuid        not null,
    amount_minor bigint      not null,
    created_at   timestamptz not null,
    constraint expected_payments_pkey primary key (order_id)
);
comment on table expected_payments is 'Orders trade announced, to notice one that never asked for a reservation.';

create table payments (
    id              uuid        not null,
    order_id        uuid        not null,
    payer_id        uuid        not null,
    amount_minor    bigint      not null,
    currency        text        not null,
    status          text        not null,
    provider_number text        not null,
    cashier_url     text        not null,
    expires_at      timestamptz not null,
    created_at      timestamptz not null,
    paid_at         timestamptz,
    booked_at       timestamptz,
    closed_at       timestamptz,
    -- asked for and not finished; finished
    returning_minor bigint      not null default 0,
    refunded_minor  bigint      not null default 0,
    constraint payments_pkey primary key (id),
    constraint payments_order unique (order_id),
    constraint payments_amount check (amount_minor > 0),
    constraint payments_status check (status in ('pending', 'paid', 'succeeded', 'closed', 'refunded')),
    constraint payments_paid check (status in ('pending', 'closed') or paid_at is not null),
    constraint payments_refunds check (
        returning_minor >= 0 and refunded_minor >= 0 and returning_minor + refunded_minor <= amount_minor)
);
create index payments_by_payer on payments (payer_id, id);
create index payments_by_paid_at on payments (paid_at) where paid_at is not null;
comment on table payments is 'One payment an order, as the provider and the ledger know it. Personal: payer.';

create table provider_callbacks (
    id          text        not null,
    event       text        not null,
    received_at timestamptz not null,
    constraint provider_callbacks_pkey primary key (id)
);
comment on table provider_callbacks is 'Callbacks that were applied; a repeat is acknowledged and ignored.';

create table refunds (
    id                 uuid        not null,
    order_id           uuid        not null,
    payment_id         uuid        not null,
    key                text        not null,
    amount_minor       bigint      not null,
    reason             text        not null,
    status             text        not null,
    -- taken back from a settlement, when there was one
    practitioner_minor bigint      not null default 0,
    platform_minor     bigint      not null default 0,
    referrer_minor     bigint      not null default 0,
    requested_at       timestamptz not null,
    finished_at        timestamptz,
    failure            text,
    constraint refunds_pkey primary key (id),
    constraint refunds_key unique (order_id, key),
    constraint refunds_payment foreign key (payment_id) references payments (id),
    constraint refunds_amount check (amount_minor > 0),
    constraint refunds_status check (status in ('requested', 'processing', 'succeeded', 'failed'))
);
create index refunds_by_finished_at on refunds (finished_at) where finished_at is not null;
comment on table refunds is 'Money sent back, or being sent back. Personal: reason.';

create table settlements (
    id                    uuid        not null,
    order_id              uuid        not null,
    payment_id            uuid        not null,
    payer_id              uuid        not null,
    practitioner_id       uuid        not null,
    referrer_id           uuid,
    cause                 text        not null,
    status                text        not null,
    currency              text        not null,
    gross_minor           bigint      not null,
    practitioner_minor    bigint      not null,
    platform_minor        bigint      not null,
    referrer_minor        bigint      not null,
    -- taken back for refunds
    practitioner_returned bigint      not null default 0,
    platform_returned     bigint      not null default 0,
    referrer_returned     bigint      not null default 0,
    planned_at            timestamptz not null,
    captured_at           timestamptz,
    paid_at               timestamptz,
    failure               text,
    constraint settlements_pkey primary key (id),
    constraint settlements_order unique (order_id),
    constraint settlements_payment foreign key (payment_id) references payments (id),
    constraint settlements_cause check (cause in ('completed', 'cancellation_fee')),
    constraint settlements_status check (status in ('planned', 'captured', 'paid', 'failed')),
    constraint settlements_shares check (practitioner_minor + platform_minor + referrer_minor = gross_minor),
    constraint settlements_returned check (
        practitioner_returned between 0 and practitioner_minor
        and platform_returned between 0 and platform_minor
        and referrer_returned between 0 and referrer_minor)
);
create index settlements_by_practitioner on settlements (practitioner_id, planned_at, id);
create index settlements_by_time on settlements (planned_at, id);
comment on table settlements is 'How each order''s money was divided among those who earned it. Personal: parties.';
