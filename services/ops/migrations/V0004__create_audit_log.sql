create table audit_logs (
    audit_id    uuid        not null constraint audit_logs_pk primary key,
    source      text        not null,
    kind        text        not null,
    class       text        not null,
    subject     text        not null,
    actor       uuid,
    occurred_at timestamptz not null,
    -- Both set when the entry is sealed into the chain, and never again.
    seq         bigint      constraint audit_logs_seq unique,
    hash        bytea,
    constraint audit_logs_sealed check ((seq is null) = (hash is null))
);
comment on table audit_logs is
    'That things happened, who did them and to what; never what was in them. Appended by events and operations, sealed in order into a hash chain.';
create index audit_logs_unsealed on audit_logs (audit_id) where seq is null;
create index audit_logs_of_subject on audit_logs (subject, seq desc);
create index audit_logs_of_kind on audit_logs (kind, seq desc);

create table audit_head (
    single boolean not null default true constraint audit_head_pk primary key constraint audit_head_single check (single),
    seq    bigint  not null,
    hash   bytea   not null
);
comment on table audit_head is 'The end of the audit chain: its last number and hash.';
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create table operations (
    operation_id uuid        not null constraint operations_pk primary key,
    actor        uuid        not null,
    kind         text        not null,
    subject      text        not null,
    detail       jsonb       not null,
    at           timestamptz not null
);
comment on table operations is 'What people in the back office did: rules edited, alerts decided, notifications sent.';
create index operations_by_time on operations (at desc);
