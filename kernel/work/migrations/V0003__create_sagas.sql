create table sagas (
    id           uuid        not null,
    kind         text        not null,
    key          text        not null,
    code_version integer     not null,
    state_data   jsonb       not null,
    step         integer     not null default 0,
    direction    text        not null default 'forward',
    status       text        not null default 'running',
    attempts     integer     not null default 0,
    next_at      timestamptz not null,
    deadline     timestamptz,
    lease_until  timestamptz,
    fence        bigint      not null default 0,
    error        jsonb,
    traceparent  text,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    constraint sagas_pkey primary key (id),
    constraint sagas_one_per_key unique (kind, key),
    constraint sagas_direction_known check (direction in ('forward', 'backward')),
    constraint sagas_status_known check (status in ('running', 'completed', 'compensated', 'stuck'))
) with (autovacuum_vacuum_scale_factor = 0.02);

comment on table sagas is
    'Processes that change several services: steps forward, and back again by their undo when one fails. Driven by whoever holds the lease; every save carries the fence of its lease and is refused when another driver has taken over.';
comment on column sagas.step is 'The step to run next, counted from 0; going backward, the step to undo next.';
comment on column sagas.next_at is 'From when another driver may take it: the next attempt, or the end of the lease.';
comment on column sagas.deadline is 'Going forward, no step begins after it; the saga turns back.';

create index sagas_due on sagas (next_at) where status = 'running';
create index sagas_stuck on sagas (updated_at) where status = 'stuck';
create index sagas_ended on sagas (updated_at) where status in ('completed', 'compensated');

create table saga_history (
    saga_id   uuid        not null,
    seq       bigint      generated always as identity,
    step      text        not null,
    direction text        not null,
    outcome   text        not null,
    error     text,
    attempt   integer     not null,
    at        timestamptz not null,
    constraint saga_history_pkey primary key (saga_id, seq),
    constraint saga_history_saga_fkey foreign key (saga_id) references sagas (id) on delete cascade
);

comment on table saga_history is
    'What every saga did and when: one row an attempt at a step, an undo, or an act of an operator.';
