create table idempotent_answers (
    caller text not null,
    key text not null,
    fingerprint bytea not null,
    status smallint not null,
    location text,
    body bytea not null,
    created_at timestamptz not null,
    constraint idempotent_answers_pkey primary key (caller, key)
);
comment on table idempotent_answers is
    'First answers to writes that carried an Idempotency-Key; the body is sealed. Kept for 48 hours.';
create index idempotent_answers_created_at on idempotent_answers (created_at);
