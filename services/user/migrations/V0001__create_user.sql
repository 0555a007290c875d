-- The health record: what was measured, what is aimed at, who agreed to what, and who looked.
--
-- Values are sealed with a data key of their owner's; what is needed to find a row (owner, code, time, source) is not.
-- Erasing the key makes every sealed value unreadable at once, in this database and in every backup of it.

create table user_keys (
    user_id    uuid        not null,
    generation integer     not null,
    wrapped    bytea,
    created_at timestamptz not null,
    erased_at  timestamptz,
    constraint user_keys_pkey primary key (user_id, generation),
    constraint user_keys_erased_or_not check ((wrapped is null) = (erased_at is not null))
);
comment on table user_keys is
    'Data keys, wrapped by the platform''s vault. A person has one live key; erasing it erases what it sealed, and a later record begins with the next generation.';
create unique index user_keys_one_live on user_keys (user_id) where erased_at is null;

create table health_records (
    user_id              uuid        not null,
    key_generation       integer     not null,
    code                 text        not null,
    at                   timestamptz not null,
    source               text        not null,
    id                   uuid        not null,
    action_id            uuid        not null,
    class                text        not null,
    until                timestamptz,
    offset_seconds       integer     not null,
    until_offset_seconds integer,
    sealed               bytea       not null,
    recorded_at          timestamptz not null,
    constraint health_records_pkey primary key (user_id, key_generation, code, at, source),
    constraint health_records_period check (until > at),
    constraint health_records_until_whole check ((until is null) = (until_offset_seconds is null))
);
comment on table health_records is
    'Observations and services received. The key is also what makes a record a duplicate: the same source cannot say two things about one metric and moment.';
comment on column health_records.code is 'LOINC code of the metric or panel, or `service`.';
comment on column health_records.offset_seconds is 'Offset from UTC its owner lived in.';

create table health_goals (
    user_id        uuid        not null,
    id             uuid        not null,
    key_generation integer     not null,
    code           text        not null,
    kind           text        not null,
    starts_on      date        not null,
    ends_on        date,
    zone           text        not null,
    place          smallint    not null,
    sealed         bytea       not null,
    created_at     timestamptz not null,
    constraint health_goals_pkey primary key (user_id, id),
    constraint health_goals_one_a_kind unique (user_id, key_generation, code, kind),
    constraint health_goals_ends_after_start check (ends_on >= starts_on)
);
comment on table health_goals is 'What a person wants to reach. The aim itself is sealed.';
comment on column health_goals.place is 'Position in the set, as its owner ordered it.';

create table goal_achievements (
    user_id     uuid        not null,
    goal_id     uuid        not null,
    period      date        not null,
    achieved_at timestamptz not null,
    constraint goal_achievements_pkey primary key (user_id, goal_id, period)
);
comment on table goal_achievements is 'Periods in which a goal was reached; a period is announced once.';

create table device_bindings (
    user_id        uuid        not null,
    id             uuid        not null,
    key_generation integer     not null,
    vendor         text        not null,
    model          text        not null,
    serial         text        not null,
    name           text        not null,
    secret_sealed  bytea       not null,
    bound_at       timestamptz not null,
    last_sync_at   timestamptz,
    unbound_at     timestamptz,
    constraint device_bindings_pkey primary key (user_id, id),
    constraint device_bindings_id_unique unique (id)
);
comment on table device_bindings is 'Devices that may write into a record, each with its own secret. A device has one owner at a time.';
create unique index device_bindings_one_owner on device_bindings (vendor, serial) where unbound_at is null;

create table device_nonces (
    binding_id uuid        not null,
    nonce      text        not null,
    used_at    timestamptz not null,
    constraint device_nonces_pkey primary key (binding_id, nonce)
);
comment on table device_nonces is 'Nonces of accepted device requests, kept longer than a signature lives, so that a captured request cannot be sent again.';
create index device_nonces_by_age on device_nonces (used_at);

create table assessments (
    user_id        uuid        not null,
    id             uuid        not null,
    key_generation integer     not null,
    kind           text        not null,
    guideline_id   text        not null,
    edition        text        not null,
    basis          text        not null,
    sealed         bytea       not null,
    assessed_at    timestamptz not null,
    constraint assessments_pkey primary key (user_id, id),
    constraint assessments_once_a_basis unique (user_id, key_generation, kind, guideline_id, basis)
);
comment on table assessments is 'Every classification given out, with its guideline and edition. Inputs and category are sealed; the same inputs are stored once.';
comment on column assessments.basis is 'The records it was computed from and whatever else decided it, without any value.';

create table consents (
    user_id       uuid        not null,
    id            uuid        not null,
    purpose       text        not null,
    class         text        not null,
    granted       boolean     not null,
    notice        text        not null,
    decided_at    timestamptz not null,
    expires_at    timestamptz,
    superseded_at timestamptz,
    constraint consents_pkey primary key (user_id, id)
);
comment on table consents is 'Receipts of consent given and withdrawn, a row a decision, never rewritten. The one not superseded counts.';
create unique index consents_current on consents (user_id, purpose, class) where superseded_at is null;

create table access_ledger_heads (
    user_id uuid   not null,
    seq     bigint not null,
    hash    bytea  not null,
    constraint access_ledger_heads_pkey primary key (user_id)
);
comment on table access_ledger_heads is 'Where each ledger ends; locked while an entry is added, and what shows that the last entries were not cut off.';

create table access_ledger (
    user_id  uuid        not null,
    seq      bigint      not null,
    at       timestamptz not null,
    access   text        not null,
    reader   text        not null,
    service  text        not null,
    purpose  text,
    classes  text[]      not null,
    order_id uuid,
    receipts uuid[]      not null,
    hash     bytea       not null,
    constraint access_ledger_pkey primary key (user_id, seq)
);
comment on table access_ledger is 'Who looked at a record, when, why and what they saw. Append only; each hash covers its entry and the hash before it.';

create table imports (
    user_id     uuid        not null,
    id          uuid        not null,
    action_id   uuid        not null,
    kind        text        not null,
    state       text        not null,
    bytes       bigint      not null,
    seen        bigint      not null,
    stored      bigint      not null,
    duplicates  bigint      not null,
    refused     bigint      not null,
    skipped     bigint      not null,
    report      jsonb       not null,
    error       text,
    started_at  timestamptz not null,
    updated_at  timestamptz not null,
    finished_at timestamptz,
    constraint imports_pkey primary key (user_id, id),
    constraint imports_state_known check (state in ('running', 'completed', 'failed')),
    constraint imports_finished_or_running check ((finished_at is null) = (state = 'running'))
);
create unique index imports_one_running on imports (user_id) where state = 'running';
comment on table imports is 'Files read into a record, with how far they are and what was left out. No values.';
