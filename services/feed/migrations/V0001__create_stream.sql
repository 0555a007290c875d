create table activities (
    actor_id    uuid        not null,
    activity_id uuid        not null,
    verb        text        not null,
    object_kind text        not null,
    object_id   text        not null,
    audience    text        not null,
    sensitivity text        not null,
    evidence    text,
    data        jsonb       not null,
    source_key  text        not null,
    -- Decided once, when the activity is posted: a timeline never changes its mind about an item it may have passed.
    delivery    text        not null,
    occurred_at timestamptz not null,
    stored_at   timestamptz not null,
    constraint activities_pk primary key (actor_id, activity_id),
    constraint activities_posted_once unique (actor_id, source_key),
    constraint activities_audience check (audience in ('public', 'followers', 'owner')),
    constraint activities_sensitivity check (sensitivity in ('ordinary', 'health')),
    constraint activities_delivery check (delivery in ('push', 'pull')),
    constraint activities_health_is_the_owners check (sensitivity <> 'health' or audience = 'owner')
);
comment on table activities is
    'Who did what to which object, and who may see it. Health content is for its owner only, whoever writes it.';
create index activities_pulled on activities (actor_id, occurred_at desc, activity_id desc) where delivery = 'pull';
create index activities_of_author on activities (actor_id, occurred_at desc, activity_id desc) where audience <> 'owner';
create index activities_in_public on activities (occurred_at desc, activity_id desc) where audience = 'public';

create table user_feeds (
    user_id     uuid        not null,
    occurred_at timestamptz not null,
    activity_id uuid        not null,
    actor_id    uuid        not null,
    constraint user_feeds_pk primary key (user_id, occurred_at, activity_id) include (actor_id)
);
comment on table user_feeds is 'Timelines of ordinary authors'' activities, written when they are posted. Ordered by when things happened, so a late event takes its place and pushes nothing on top.';

create table large_authors (
    author_id uuid        not null constraint large_authors_pk primary key,
    since     timestamptz not null
);
comment on table large_authors is
    'Authors who have posted with too many followers to write to each: what they post is pulled when a timeline is read.';

create table authors (
    author_id uuid        not null constraint authors_pk primary key,
    first_at  timestamptz not null
);
comment on table authors is 'When an author first posted for others to see, for the new-author boost.';

create table follows (
    user_id    uuid        not null,
    author_id  uuid        not null,
    created_at timestamptz not null,
    constraint follows_pk primary key (user_id, author_id),
    constraint follows_somebody_else check (user_id <> author_id)
);
comment on table follows is 'Who follows whom.';
create index follows_of_author on follows (author_id, user_id);

create table mutes (
    user_id    uuid        not null,
    author_id  uuid        not null,
    kind       text        not null,
    created_at timestamptz not null,
    constraint mutes_pk primary key (user_id, author_id),
    constraint mutes_kind check (kind in ('mute', 'block')),
    constraint mutes_somebody_else check (user_id <> author_id)
);
comment on table mutes is 'Authors a user does not want to see; a block also hides the user from them.';

create index mutes_blocking on mutes (author_id) where kind = 'block';

create table preferences (
    user_id       uuid        not null constraint preferences_pk primary key,
    chronological boolean     not null,
    share_goals   boolean     not null,
    familiar      smallint    not null,
    fresh         smallint    not null,
    health_value  smallint    not null,
    discover      smallint    not null,
    updated_at    timestamptz not null,
    constraint preferences_sliders check (
        familiar between 0 and 100 and fresh between 0 and 100
        and health_value between 0 and 100 and discover between 0 and 100
    )
);
comment on table preferences is 'What users decided about their stream; no row means the defaults.';

create table interactions (
    user_id    uuid             not null,
    source_key text             not null,
    author_id  uuid             not null,
    weight     double precision not null,
    at         timestamptz      not null,
    constraint interactions_pk primary key (user_id, source_key)
);
comment on table interactions is 'What a user did with an author; the ranked feed derives affinity from it. Never shown to anyone.';
create index interactions_of_user on interactions (user_id, at desc);

create table seen (
    user_id     uuid        not null,
    activity_id uuid        not null,
    seen_at     timestamptz not null,
    constraint seen_pk primary key (user_id, activity_id)
);
comment on table seen is 'What a user has had on the screen; the ranked feed does not bring it again.';
create index seen_by_age on seen (seen_at);
