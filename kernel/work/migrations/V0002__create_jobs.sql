create table jobs (
    id            uuid        not null,
    kind          text        not null,
    key           text,
    payload       jsonb       not null,
    run_at        timestamptz not null,
    attempts      integer     not null default 0,
    max_attempts  integer     not null,
    state         text        not null default 'pending',
    lease_until   timestamptz,
    lease_token   uuid,
    rerun_at      timestamptz,
    rerun_payload jsonb,
    error         text,
    traceparent   text,
    created_at    timestamptz not null,
    finished_at   timestamptz,
    constraint jobs_pkey primary key (id),
    constraint jobs_state_known check (state in ('pending', 'running', 'done', 'parked')),
    constraint jobs_running_is_leased
        check ((state = 'running') = (lease_until is not null and lease_token is not null)),
    constraint jobs_attempts_bounded check (max_attempts > 0)
) with (autovacuum_vacuum_scale_factor = 0.02);

comment on table jobs is
    'Work to be done outside the request that asked for it, now or at a set time (a timer). Enqueued in the transaction that needs it; run at least once under a lease; retried with growing pauses; parked for an operator after the last attempt.';
comment on column jobs.key is 'At most one job of a kind and key waits or runs; null when every request counts.';
comment on column jobs.lease_token is 'Names the run that holds the lease; a run that lost it cannot save its result.';
comment on column jobs.rerun_at is
    'Set when the same kind and key was enqueued while running: the job runs once more, so that it sees what changed meanwhile.';

create unique index jobs_one_per_key on jobs (kind, key) where state in ('pending', 'running');
create index jobs_due on jobs (run_at) where state = 'pending';
create index jobs_leased on jobs (lease_until) where state = 'running';
create index jobs_parked on jobs (kind) where state = 'parked';
create index jobs_finished on jobs (finished_at) where finished_at is not null;

create table schedules (
    name    text        not null,
    rule    text        not null,
    next_at timestamptz not null,
    constraint schedules_pkey primary key (name)
);

comment on table schedules is
    'When each recurring job is enqueued next. Moved forward by compare and set, so that each occurrence is enqueued once however many processes look; occurrences missed while nothing ran are made up by one.';
