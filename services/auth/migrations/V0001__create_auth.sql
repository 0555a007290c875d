-- Accounts. Who they are to other people is a display name; how to reach them is sealed.
create table users (
    id uuid not null,
    status text not null,
    roles text[] not null,
    display_name text not null,
    phone_sealed bytea,
    phone_index bytea,
    phone_verified_at timestamptz,
    email_sealed bytea,
    email_index bytea,
    email_verified_at timestamptz,
    password_hash text,
    password_changed_at timestamptz,
    registered_at timestamptz not null,
    last_login_at timestamptz,
    locked_at timestamptz,
    lock_reason text,
    lock_note text,
    locked_by text,
    constraint users_pkey primary key (id),
    constraint users_phone_key unique (phone_index),
    constraint users_email_key unique (email_index),
    constraint users_status_known check (status in ('active', 'locked')),
    constraint users_roles_known check (roles <@ array['consumer', 'practitioner', 'merchant', 'operator', 'admin']),
    constraint users_display_name_length check (char_length(display_name) between 1 and 50),
    constraint users_reachable check (phone_index is not null or email_index is not null),
    constraint users_phone_whole check ((phone_sealed is null) = (phone_index is null)),
    constraint users_email_whole check ((email_sealed is null) = (email_index is null)),
    constraint users_lock_whole check (
        (status = 'locked') = (locked_at is not null)
        and (locked_at is null) = (lock_reason is null)
        and (locked_at is null) = (locked_by is null))
);
comment on table users is
    'Accounts. Phone numbers and e-mail addresses are sealed; the indexes are keyed hashes, for finding and for uniqueness.';
-- Prefix search by name, whatever the collation of the database.
create index users_display_name on users (lower(display_name) text_pattern_ops, id);

create table groups (
    id uuid not null,
    name text not null,
    roles text[] not null,
    created_at timestamptz not null,
    constraint groups_pkey primary key (id),
    constraint groups_name_key unique (name),
    constraint groups_name_length check (char_length(name) between 1 and 50),
    constraint groups_roles_known check (roles <@ array['consumer', 'practitioner', 'merchant', 'operator', 'admin'])
);
comment on table groups is 'Groups of accounts; every member has the group''s roles besides its own.';

create table group_members (
    user_id uuid not null,
    group_id uuid not null,
    added_at timestamptz not null,
    constraint group_members_pkey primary key (user_id, group_id),
    constraint group_members_user_fkey foreign key (user_id) references users (id) on delete cascade,
    constraint group_members_group_fkey foreign key (group_id) references groups (id) on delete cascade
);
comment on table group_members is 'Who belongs to which group.';
create index group_members_group on group_members (group_id);

create table permissions (
    name text not null,
    description text not null,
    constraint permissions_pkey primary key (name)
);
comment on table permissions is 'The catalogue of fine-grained permissions. The names are part of the contract.';

create table role_permissions (
    role text not null,
    permission text not null,
    constraint role_permissions_pkey primary key (role, permission),
    constraint role_permissions_permission_fkey foreign key (permission) references permissions (name)
);
comment on table role_permissions is 'What each role may do.';

create table user_permissions (
    user_id uuid not null,
    permission text not null,
    granted_by uuid not null,
    granted_at timestamptz not null,
    constraint user_permissions_pkey primary key (user_id, permission),
    constraint user_permissions_user_fkey foreign key (user_id) references users (id) on delete cascade,
    constraint user_permissions_permission_fkey foreign key (permission) references permissions (name)
);
comment on table user_permissions is 'Permissions granted to one account, besides those of its roles.';

create table sessions (
    id uuid not null,
    user_id uuid not null,
    device text not null,
    address_sealed bytea not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    end_reason text,
    constraint sessions_pkey primary key (id),
    constraint sessions_user_fkey foreign key (user_id) references users (id) on delete cascade,
    constraint sessions_end_whole check ((ended_at is null) = (end_reason is null)),
    constraint sessions_end_reason_known check (
        end_reason in ('logout', 'revoked', 'token_reuse', 'password_change', 'locked'))
);
comment on table sessions is 'Logins on devices. A session is a family of refresh tokens, and ends as a whole.';
create index sessions_user on sessions (user_id, id);
create index sessions_expires_at on sessions (expires_at);

create table auth_tokens (
    hash bytea not null,
    session_id uuid not null,
    predecessor bytea,
    issued_at timestamptz not null,
    used_at timestamptz,
    successor_sealed bytea,
    constraint auth_tokens_pkey primary key (hash),
    constraint auth_tokens_predecessor_key unique (predecessor),
    constraint auth_tokens_session_fkey foreign key (session_id) references sessions (id) on delete cascade,
    constraint auth_tokens_successor_follows_use check (successor_sealed is null or used_at is not null)
);
comment on table auth_tokens is
    'Refresh tokens, as SHA-256 only, each with at most one that follows it. A used one is kept as long as its session: seeing it again means it was stolen.';
create index auth_tokens_session on auth_tokens (session_id);

create table one_time_codes (
    id uuid not null,
    contact_index bytea not null,
    code_hash bytea not null,
    tries int not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_codes_pkey primary key (contact_index, id)
);
comment on table one_time_codes is
    'Codes sent to phones and mailboxes, as keyed hashes. Only the newest of a contact counts, for few tries, once.';
create index one_time_codes_created_at on one_time_codes (created_at);

create table login_failures (
    kind text not null,
    subject bytea not null,
    failures int not null,
    last_at timestamptz not null,
    blocked_until timestamptz not null,
    constraint login_failures_pkey primary key (kind, subject),
    constraint login_failures_kind_known check (kind in ('contact', 'address'))
);
comment on table login_failures is
    'Wrong passwords and codes, by keyed hash of the contact they were tried for and of the address they came from.';
create index login_failures_last_at on login_failures (last_at);

create table signing_keys (
    id text not null,
    public_key bytea not null,
    secret_sealed bytea not null,
    created_at timestamptz not null,
    signs_from timestamptz not null,
    kept_until timestamptz,
    constraint signing_keys_pkey primary key (id)
);
comment on table signing_keys is
    'Ed25519 keys of access tokens; secrets are sealed. Of the keys whose time has come, the newest signs.';

-- What an account is and may do: its own roles and its groups', the permissions of all of them, and its own grants.
create view account_access as
select u.id as user_id, named.roles, held.permissions
from users u
cross join lateral (
    select coalesce(array_agg(role), '{}') as roles from (
        select unnest(u.roles) as role
        union
        select unnest(g.roles) from group_members m join groups g on g.id = m.group_id where m.user_id = u.id
    ) of_account
) named
cross join lateral (
    select coalesce(array_agg(permission), '{}') as permissions from (
        select r.permission from role_permissions r where r.role = any (named.roles)
        union
        select p.permission from user_permissions p where p.user_id = u.id
    ) of_account
) held;

insert into permissions (name, description) values
    ('audit:read', 'Read the audit log'),
    ('feed:moderate', 'Hide activities from the stream'),
    ('ledger:read', 'Read the ledger'),
    ('matching_rules:edit', 'Change the rules that decide who may grab which order'),
    ('notifications:send', 'Send notifications'),
    ('offers:manage', 'Publish and change one''s own service offers'),
    ('orders:grab', 'See the grab hall and grab orders'),
    ('orders:manage', 'Read every service order and end it on behalf of its people'),
    ('practitioners:verify', 'Check the certifications of practitioners and grade them'),
    ('reconciliation:manage', 'Run reconciliation, read its reports, close its tickets'),
    ('risk:decide', 'Decide on risk alerts'),
    ('risk:edit', 'Change risk rules'),
    ('risk:read', 'Read risk alerts and rules'),
    ('sandbox:read', 'Read the inbox and the books of the sandbox providers'),
    ('services:edit', 'Change the catalogue of services'),
    ('settlements:read', 'Read settlement reports of everyone'),
    ('users:grant_roles', 'Decide who has which role'),
    ('users:lock', 'Lock and unlock accounts'),
    ('users:read', 'Find accounts and read their basics and sessions'),
    ('work:operate', 'See and retry parked events, jobs and stuck sagas');

insert into role_permissions (role, permission)
select 'practitioner', name from permissions where name in ('offers:manage', 'orders:grab')
union all
select 'operator', name from permissions where name not in ('offers:manage', 'orders:grab', 'users:grant_roles')
union all
select 'admin', name from permissions where name not in ('offers:manage', 'orders:grab');
