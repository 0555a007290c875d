-- The service market: what can be ordered, who serves, the orders, and the race for them.
-- Times are UTC instants; a "day" is a day in Asia/Shanghai. Amounts are minor units of `currency`.
-- The extension btree_gist (for the appointments constraint) is created by whoever owns the database.

create table service_catalogue (
    id uuid primary key,
    code text not null,
    name_zh text not null,
    name_en text not null,
    summary_zh text not null default '',
    summary_en text not null default '',
    category text not null,
    price_minor bigint not null,
    currency text not null,
    duration_minutes smallint not null,
    on_site boolean not null,
    required_certification text,
    required_specialties text[] not null default '{}',
    min_level smallint not null default 1,
    active boolean not null default true,
    updated_at timestamptz not null,
    constraint service_catalogue_code_unique unique (code),
    constraint service_catalogue_price_positive check (price_minor > 0),
    constraint service_catalogue_duration_sane check (duration_minutes between 10 and 480)
);
comment on table service_catalogue is 'What can be ordered: price, length, and what a practitioner must bring.';

create table practitioner_profiles (
    user_id uuid primary key,
    display_name text not null,
    bio text not null default '',
    specialties text[] not null default '{}',
    lat double precision,
    lon double precision,
    radius_km double precision not null,
    max_daily_load smallint not null,
    level smallint not null default 1,
    accepting boolean not null default true,
    suspended boolean not null default false,
    updated_at timestamptz not null,
    constraint practitioner_profiles_base_whole check ((lat is null) = (lon is null)),
    constraint practitioner_profiles_level_range check (level between 1 and 5)
);
comment on table practitioner_profiles is
    'Who serves, from where and how much a day. Level and suspension are set by the platform, the rest by themselves. '
    'Coordinates are rounded to about 100 m.';

create table practitioner_certifications (
    practitioner_id uuid not null references practitioner_profiles (user_id),
    kind text not null,
    number_sealed bytea not null,
    issued_by text not null,
    valid_until date,
    verified_at timestamptz,
    verified_by uuid,
    constraint practitioner_certifications_pkey primary key (practitioner_id, kind),
    constraint practitioner_certifications_verified_whole check ((verified_at is null) = (verified_by is null))
);
comment on table practitioner_certifications is
    'Licences a practitioner claims; only verified and unexpired ones count. A changed claim loses its verification.';

create table offers (
    id uuid primary key,
    practitioner_id uuid not null references practitioner_profiles (user_id),
    service_id uuid not null references service_catalogue (id),
    price_minor bigint not null,
    currency text not null,
    note text not null default '',
    active boolean not null default true,
    updated_at timestamptz not null,
    constraint offers_one_a_service unique (practitioner_id, service_id),
    constraint offers_price_positive check (price_minor > 0)
);
create index offers_by_service on offers (service_id, id);
comment on table offers is 'A practitioner''s own price for a service; an order on an offer is reserved for them.';

create table service_orders (
    id uuid primary key,
    user_id uuid not null,
    service_id uuid not null references service_catalogue (id),
    service_name text not null,
    offer_id uuid references offers (id),
    reserved_for uuid,
    practitioner_id uuid,
    referrer_id uuid,
    amount_minor bigint not null,
    refund_minor bigint not null default 0,
    currency text not null,
    status text not null,
    end_reason text,
    on_site boolean not null,
    lat double precision,
    lon double precision,
    needs_sealed bytea not null,
    address_sealed bytea,
    consented boolean not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    created_at timestamptz not null,
    due_at timestamptz,
    paid_at timestamptz,
    assigned_at timestamptz,
    completed_at timestamptz,
    ended_at timestamptz,
    refunded_minor bigint not null default 0,
    rating smallint,
    rating_comment text,
    rated_at timestamptz,
    constraint service_orders_status_known check (status in ('pending_payment', 'open', 'assigned', 'confirmed',
        'in_service', 'delivered', 'completed', 'cancelled', 'expired', 'refunded')),
    constraint service_orders_amount_positive check (amount_minor > 0),
    constraint service_orders_refund_within_amount check (refund_minor between 0 and amount_minor),
    constraint service_orders_time_forward check (starts_at < ends_at),
    constraint service_orders_place_whole check (on_site = (lat is not null) and on_site = (lon is not null)
        and on_site = (address_sealed is not null)),
    constraint service_orders_waiting_has_deadline
        check ((due_at is null) = (status in ('completed', 'cancelled', 'expired', 'refunded'))),
    constraint service_orders_served_by_someone check (practitioner_id is not null
        or status not in ('assigned', 'confirmed', 'in_service', 'delivered', 'completed')),
    constraint service_orders_ending_explained
        check ((end_reason is not null) = (status in ('cancelled', 'expired', 'refunded'))),
    constraint service_orders_rating_range check (rating between 1 and 5),
    constraint service_orders_rated_when_completed check (rating is null or status = 'completed')
);
create index service_orders_by_consumer on service_orders (user_id, id);
create index service_orders_by_practitioner on service_orders (practitioner_id, id) where practitioner_id is not null;
create index service_orders_pool on service_orders (starts_at, id) where status = 'open';
comment on table service_orders is
    'One order from placement to its end. status moves only as the declared machine says; due_at is when it moves by '
    'itself. Needs and address are sealed; coordinates are rounded to about 100 m.';

create table order_timeline (
    order_id uuid not null references service_orders (id),
    status text not null,
    at timestamptz not null,
    actor text not null,
    actor_id uuid,
    note text,
    constraint order_timeline_pkey primary key (order_id, status)
);
create index order_timeline_of_day on order_timeline (at)
    where status in ('pending_payment', 'open', 'completed', 'cancelled', 'expired', 'refunded');
comment on table order_timeline is
    'When an order entered each status and who moved it. The key says that no status is ever entered twice.';

create table placements (
    order_id uuid primary key,
    user_id uuid not null,
    saga_id uuid not null,
    request_key text,
    created_at timestamptz not null,
    constraint placements_one_a_request unique (request_key)
);
create index placements_by_age on placements (created_at);
comment on table placements is
    'Which saga places which order, for whom: lets the consumer ask how it stands, and a repeated request find the first.';

create table order_tombstones (
    order_id uuid primary key,
    at timestamptz not null
);
comment on table order_tombstones is
    'Orders whose placement was undone before it happened: a late creation with this id must not succeed.';

create table appointments (
    id uuid primary key,
    order_id uuid not null references service_orders (id),
    practitioner_id uuid not null,
    user_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    state text not null,
    constraint appointments_one_an_order unique (order_id),
    constraint appointments_state_known check (state in ('held', 'kept', 'released')),
    constraint appointments_no_overlap exclude using gist
        (practitioner_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'released')
);
create index appointments_by_practitioner on appointments (practitioner_id, starts_at) where state <> 'released';
comment on table appointments is
    'A practitioner''s booked time. Two that are not released can never overlap: the constraint says so, not the code.';

create table grab_orders (
    order_id uuid not null references service_orders (id),
    practitioner_id uuid not null,
    outcome text not null,
    reasons text[] not null default '{}',
    attempts integer not null default 1,
    first_at timestamptz not null,
    last_at timestamptz not null,
    constraint grab_orders_pkey primary key (order_id, practitioner_id),
    constraint grab_orders_outcome_known
        check (outcome in ('won', 'already_taken', 'not_eligible', 'overlapping_appointment', 'order_closed'))
);
create unique index grab_orders_one_winner on grab_orders (order_id) where outcome = 'won';
comment on table grab_orders is
    'Every practitioner who tried to take an order, how often, and how the last try ended. At most one won.';

create table matching_rules (
    version bigint not null,
    key text not null,
    position smallint not null,
    expression text not null,
    reason_zh text not null,
    reason_en text not null,
    enabled boolean not null,
    edited_by uuid,
    edited_at timestamptz not null,
    constraint matching_rules_pkey primary key (version, key)
);
comment on table matching_rules is
    'Who may take an order, as CEL expressions. An edit writes a whole new version; the highest one is in force, the '
    'older ones explain older decisions.';
