create table outbox (
    seq          bigint      generated always as identity,
    id           uuid        not null,
    source       text        not null,
    type         text        not null,
    version      integer     not null,
    class        text        not null,
    key          text        not null,
    data         jsonb       not null,
    time         timestamptz not null,
    traceparent  text,
    delivered_at timestamptz,
    constraint outbox_pkey primary key (id)
) with (autovacuum_vacuum_scale_factor = 0.02);

comment on table outbox is
    'Events this service has published. Written in the transaction of the change they tell; handed to the bus by the relay in the order of seq; kept as the event log until the retention ends.';
comment on column outbox.key is 'Events of one key reach every consumer in the order they were published.';

create index outbox_undelivered on outbox (seq) where delivered_at is null;

create table inbox (
    seq         bigint           generated always as identity,
    consumer    text             not null,
    source      text             not null,
    id          uuid             not null,
    type        text             not null,
    version     integer          not null,
    class       text             not null,
    key         text collate "C" not null,
    data        jsonb            not null,
    time        timestamptz      not null,
    traceparent text,
    state       text             not null default 'pending',
    attempts    integer          not null default 0,
    next_at     timestamptz      not null,
    error       text,
    done_at     timestamptz,
    constraint inbox_pkey primary key (consumer, source, id),
    constraint inbox_state_known check (state in ('pending', 'parked', 'done', 'skipped')),
    constraint inbox_done_has_time check ((done_at is not null) = (state in ('done', 'skipped')))
) with (autovacuum_vacuum_scale_factor = 0.02);

comment on table inbox is
    'Events delivered to the consumers of this service, one row a consumer. Marked done in the transaction of the effect, so an event delivered twice is applied once. Per consumer and key in the order of seq: an unfinished row holds back the later ones.';
comment on column inbox.state is
    'pending; parked after the last attempt, until an operator retries or skips it; done; skipped by an operator.';

-- The head of each key, found by one probe a key however long its queue is.
create index inbox_unfinished on inbox (consumer, key, seq) where done_at is null;
create index inbox_parked on inbox (seq) where state = 'parked';
create index inbox_done on inbox (done_at) where done_at is not null;
