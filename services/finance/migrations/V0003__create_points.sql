-- Points: lots that expire together, and everything that happened to a person's points. The ledger has the totals.

create table points_lots (
    user_id    uuid        not null,
    id         uuid        not null,
    -- what earned them; the same cause earns once
    cause      text        not null,
    reason     text        not null,
    order_id   uuid,
    points     bigint      not null,
    remaining  bigint      not null,
    granted_at timestamptz not null,
    expires_at timestamptz not null,
    constraint points_lots_pkey primary key (user_id, id),
    constraint points_lots_cause unique (user_id, cause),
    constraint points_lots_remaining check (points > 0 and remaining between 0 and points)
);
create index points_lots_expiring on points_lots (expires_at) where remaining > 0;
comment on table points_lots is 'Points given out together. Personal: owner.';

create table points_transactions (
    user_id  uuid        not null,
    id       uuid        not null,
    kind     text        not null,
    -- positive when earned, negative when used, expired or taken back
    points   bigint      not null,
    reason   text        not null,
    order_id uuid,
    lot_id   uuid        not null,
    at       timestamptz not null,
    constraint points_transactions_pkey primary key (user_id, id),
    constraint points_transactions_kind check (kind in ('award', 'expiry', 'reversal')),
    constraint points_transactions_sign check ((kind = 'award') = (points > 0) and points <> 0)
);
create index points_transactions_by_order on points_transactions (user_id, order_id) where order_id is not null;
comment on table points_transactions is 'What happened to a person''s points. Personal: owner.';
