-- The nightly comparison of trade's orders, the ledger and the provider's statement.

create table reconciliations (
    date   date        not null,
    run_at timestamptz not null,
    clean  boolean     not null,
    report jsonb       not null,
    constraint reconciliations_pkey primary key (date)
);
comment on table reconciliations is 'The latest report of each day.';

create table reconciliation_tickets (
    id          uuid        not null,
    -- what it is about; the same matter has one ticket
    matter      text        not null,
    detail      text        not null,
    status      text        not null,
    opened_at   timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid,
    note        text,
    constraint reconciliation_tickets_pkey primary key (id),
    constraint reconciliation_tickets_matter unique (matter),
    constraint reconciliation_tickets_status check (status in ('open', 'resolved')),
    constraint reconciliation_tickets_resolved check ((status = 'resolved') = (resolved_at is not null))
);
comment on table reconciliation_tickets is 'Differences that need a person.';

create table reconciliation_breaks (
    date           date        not null,
    fingerprint    text        not null,
    kind           text        not null,
    source         text        not null,
    subject        text        not null,
    expected_minor bigint,
    actual_minor   bigint,
    detail         text        not null,
    resolution     text        not null,
    ticket_id      uuid,
    found_at       timestamptz not null,
    last_seen_at   timestamptz not null,
    constraint reconciliation_breaks_pkey primary key (date, fingerprint),
    constraint reconciliation_breaks_ticket foreign key (ticket_id) references reconciliation_tickets (id),
    constraint reconciliation_breaks_kind check (kind in ('missing', 'duplicate', 'amount', 'status', 'late')),
    constraint reconciliation_breaks_resolution check (resolution in ('repaired', 'ticketed', 'awaited'))
);
comment on table reconciliation_breaks is 'Every difference ever found for a day, and what became of it.';
