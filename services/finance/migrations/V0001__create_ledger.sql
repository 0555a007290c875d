-- The double-entry ledger. Written only by group commit, which locks the head of the chain first; so transactions
-- are numbered without gaps, and no other lock is needed for their balances.

create table accounts (
    id        uuid        not null,
    kind      text        not null,
    owner_id  uuid,
    asset     text        not null,
    opened_at timestamptz not null,
    constraint accounts_pkey primary key (id),
    constraint accounts_name unique nulls not distinct (owner_id, kind, asset),
    constraint accounts_asset check (asset in ('CNY', 'PTS'))
);
comment on table accounts is 'Ledger accounts by their natural name; the id is derived from it. Personal: owner.';

create table balances (
    account_id uuid    not null,
    -- 1 where the account grows by debits, -1 where by credits
    sign       smallint not null,
    guarded    boolean not null,
    debits     bigint  not null,
    credits    bigint  not null,
    held       bigint  not null,
    entries    bigint  not null,
    constraint balances_pkey primary key (account_id),
    constraint balances_account foreign key (account_id) references accounts (id),
    constraint balances_sign check (sign in (1, -1)),
    constraint balances_sums check (debits >= 0 and credits >= 0 and held >= 0),
    constraint balances_not_negative check (not guarded or sign * (debits - credits) - held >= 0)
) with (fillfactor = 50);
comment on table balances is 'Running sums of each account, in minor units. Can be rebuilt from ledger_entries and holds.';

create table ledger_transactions (
    seq       bigint      not null,
    id        uuid        not null,
    key       text        not null,
    kind      text        not null,
    reference uuid,
    holds     jsonb,
    digest    bytea       not null,
    hash      bytea       not null,
    posted_at timestamptz not null,
    constraint ledger_transactions_pkey primary key (seq),
    constraint ledger_transactions_key unique (key)
);
create index ledger_transactions_reference on ledger_transactions (reference) where reference is not null;
comment on table ledger_transactions is 'Accepted postings in the order of the hash chain; never changed or deleted.';

create table ledger_entries (
    account_id uuid     not null,
    number     bigint   not null,
    seq        bigint   not null,
    leg        smallint not null,
    asset      text     not null,
    -- debits positive, credits negative: every transaction sums to zero
    amount     bigint   not null,
    balance    bigint   not null,
    constraint ledger_entries_pkey primary key (account_id, number),
    constraint ledger_entries_amount check (amount <> 0)
);
-- Rows are appended in the order of seq, so a block range index finds a transaction's legs and costs next to nothing.
create index ledger_entries_seq on ledger_entries using brin (seq) with (pages_per_range = 8, autosummarize = on);
comment on table ledger_entries is 'The legs of postings: debits positive, credits negative; never changed or deleted.';

create table holds (
    id         uuid        not null,
    account_id uuid        not null,
    amount     bigint      not null,
    remaining  bigint      not null,
    status     text        not null,
    expires_at timestamptz,
    changed_at timestamptz not null,
    constraint holds_pkey primary key (id),
    constraint holds_account foreign key (account_id) references accounts (id),
    constraint holds_status check (status in ('open', 'captured', 'released')),
    constraint holds_remaining check (remaining between 0 and amount and amount > 0 and (status = 'open') = (remaining > 0))
);
create index holds_expiring on holds (expires_at) where status = 'open' and expires_at is not null;
comment on table holds is 'Reserved parts of balances: open, captured to the end, or released.';

create table ledger_chain (
    id   smallint not null,
    seq  bigint   not null,
    hash bytea    not null,
    constraint ledger_chain_pkey primary key (id),
    constraint ledger_chain_one check (id = 1)
) with (fillfactor = 10);
comment on table ledger_chain is 'The head of the hash chain; its row lock makes batches follow one another.';
insert into ledger_chain values (1, 0, decode(repeat('00', 32), 'hex'));

-- Conservation, checked once a statement over all rows it inserted: cheaper than a constraint trigger a row, and it
-- cannot be deferred away. Legs must arrive with their transaction and name existing accounts of their asset.
-- The look-ups are written as subqueries, and sequential scans are off, so that their plan looks rows up one by one
-- however small the tables were when it was made.
create function refuse_unbalanced() returns trigger language plpgsql set enable_seqscan = off as $$
begin
    if exists (select from inserted group by seq, asset having sum(amount) <> 0) then
        raise exception 'debits and credits differ'
            using errcode = 'check_violation', constraint = 'ledger_entries_balanced';
    end if;
    if exists (
        select from (select distinct seq from inserted) i
        where (select t.seq from ledger_transactions t where t.seq = i.seq) is null
    ) or exists (
        select from (select distinct account_id, asset from inserted) i
        where (select a.asset from accounts a where a.id = i.account_id) is distinct from i.asset
    ) then
        raise exception 'an entry names no account of its asset, or no transaction'
            using errcode = 'foreign_key_violation', constraint = 'ledger_entries_complete';
    end if;
    return null;
end $$;
create trigger balanced after insert on ledger_entries
    referencing new table as inserted for each statement execute function refuse_unbalanced();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name
        using errcode = 'restrict_violation', constraint = 'ledger_immutable';
end $$;
create trigger immutable before update or delete on ledger_entries for each row execute function refuse_change();
create trigger immutable before update or delete on ledger_transactions for each row execute function refuse_change();
create trigger not_truncated before truncate on ledger_entries for each statement execute function refuse_change();
create trigger not_truncated before truncate on ledger_transactions for each statement execute function refuse_change();
