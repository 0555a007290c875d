-- The books of providers that live outside: nothing here refers to anything of the platform but by the numbers that
-- the merchant gave. Amounts are in minor units.

create table transactions (
    id           uuid        not null,
    out_trade_no text        not null,
    amount_minor bigint      not null,
    currency     text        not null,
    description  text        not null,
    state        text        not null,
    expires_at   timestamptz not null,
    created_at   timestamptz not null,
    paid_at      timestamptz,
    -- sent back or on its way; given to receivers; taken back from them
    refunded     bigint      not null default 0,
    shared       bigint      not null default 0,
    returned     bigint      not null default 0,
    constraint transactions_pkey primary key (id),
    constraint transactions_number unique (out_trade_no),
    constraint transactions_amount check (amount_minor > 0),
    constraint transactions_state check (state in ('open', 'paid', 'closed')),
    constraint transactions_paid check ((state = 'paid') = (paid_at is not null)),
    constraint transactions_sums check (
        refunded >= 0 and returned between 0 and shared and refunded + shared - returned <= amount_minor)
);
create index transactions_by_paid_at on transactions (paid_at) where paid_at is not null;
comment on table transactions is 'What payers were asked to pay.';

create table refunds (
    out_refund_no  text        not null,
    transaction_id uuid        not null,
    amount_minor   bigint      not null,
    reason         text        not null,
    state          text        not null,
    created_at     timestamptz not null,
    finished_at    timestamptz,
    constraint refunds_pkey primary key (out_refund_no),
    constraint refunds_transaction foreign key (transaction_id) references transactions (id),
    constraint refunds_amount check (amount_minor > 0),
    constraint refunds_state check (state in ('processing', 'finished')),
    constraint refunds_finished check ((state = 'finished') = (finished_at is not null))
);
create index refunds_by_finished_at on refunds (finished_at) where finished_at is not null;
comment on table refunds is 'Money sent back to payers, or on its way.';

create table sharings (
    out_order_no   text        not null,
    transaction_id uuid        not null,
    collector      text        not null,
    receivers      jsonb       not null,
    total_minor    bigint      not null,
    state          text        not null,
    created_at     timestamptz not null,
    finished_at    timestamptz,
    constraint sharings_pkey primary key (out_order_no),
    constraint sharings_transaction foreign key (transaction_id) references transactions (id),
    constraint sharings_total check (total_minor >= 0),
    constraint sharings_state check (state in ('processing', 'finished')),
    constraint sharings_finished check ((state = 'finished') = (finished_at is not null))
);
comment on table sharings is 'Orders'' money divided between the collecting merchant and receivers.';

create table sharing_returns (
    out_return_no text        not null,
    out_order_no  text        not null,
    givers        jsonb       not null,
    total_minor   bigint      not null,
    created_at    timestamptz not null,
    constraint sharing_returns_pkey primary key (out_return_no),
    constraint sharing_returns_sharing foreign key (out_order_no) references sharings (out_order_no),
    constraint sharing_returns_total check (total_minor > 0)
);
comment on table sharing_returns is 'Shares taken back from receivers.';

create table callbacks (
    id           uuid        not null,
    event        text        not null,
    body         text        not null,
    attempts     int         not null default 0,
    created_at   timestamptz not null,
    delivered_at timestamptz,
    constraint callbacks_pkey primary key (id)
);
comment on table callbacks is 'What the merchant is told, until it has understood.';

create table messages (
    id      uuid        not null,
    key     text        not null,
    medium  text        not null,
    address text        not null,
    subject text        not null,
    body    text        not null,
    sent_at timestamptz not null,
    constraint messages_pkey primary key (id),
    constraint messages_key unique (key),
    constraint messages_medium check (medium in ('sms', 'mail'))
);
create index messages_by_address on messages (address, id);
comment on table messages is 'SMS and mail that ended here instead of in the world. Personal: address, content.';
