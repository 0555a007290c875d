create table recommendation_signals (
    signal_id    uuid             not null constraint recommendation_signals_pk primary key,
    subject_kind text             not null,
    subject_id   text             not null,
    title        text             not null,
    actor_id     uuid             not null,
    weight       double precision not null,
    at           timestamptz      not null,
    rolled_up_at timestamptz
);
comment on table recommendation_signals is
    'Popularity as it happens: appended by events, rolled up by a job, deleted when the window for counting people has passed.';
create index recommendation_signals_waiting on recommendation_signals (signal_id) where rolled_up_at is null;
create index recommendation_signals_of_subject on recommendation_signals (subject_kind, subject_id, at);
create index recommendation_signals_by_age on recommendation_signals (at);

create table recommendations (
    subject_kind text             not null,
    subject_id   text             not null,
    title        text             not null,
    heat         double precision not null,
    people       integer          not null,
    updated_at   timestamptz      not null,
    constraint recommendations_pk primary key (subject_kind, subject_id)
);
comment on table recommendations is
    'What may be recommended: decayed popularity as a logarithm whose order does not change with time, and how many different people took part in the last week.';
create index recommendations_by_heat on recommendations (heat desc);

create table trending_snapshots (
    snapshot_id uuid        not null constraint trending_snapshots_pk primary key,
    taken_at    timestamptz not null,
    items       jsonb       not null
);
comment on table trending_snapshots is
    'The trending list as it was at a moment. A reader scrolls in one snapshot, so nothing repeats or disappears underneath.';
create index trending_snapshots_by_age on trending_snapshots (taken_at desc);
