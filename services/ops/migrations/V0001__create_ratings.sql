create table rating_evidence (
    order_id        uuid        not null constraint rating_evidence_pk primary key,
    practitioner_id uuid        not null,
    user_id         uuid        not null,
    completed_at    timestamptz,
    stars           smallint,
    rated_at        timestamptz,
    -- Set once, when completion and stars have both been seen; what is set has been added to the tally.
    counted_at      timestamptz
);
comment on table rating_evidence is
    'What the platform has seen of each order: its completion and its rating, in whichever order they came. Only both together count.';
create index rating_evidence_of_practitioner on rating_evidence (practitioner_id);

create table ratings (
    practitioner_id uuid             not null constraint ratings_pk primary key,
    completed       integer          not null,
    rated           integer          not null,
    stars_sum       double precision not null,
    weight_sum      double precision not null,
    as_of           timestamptz      not null,
    rating          integer          not null,
    level           smallint         not null,
    constraint ratings_rating check (rating between 100 and 500),
    constraint ratings_level check (level between 1 and 5)
);
comment on table ratings is
    'Decayed sums of each practitioner''s verified ratings as of a moment, and the rating (hundredths of a star) and level they give.';
create index ratings_ranked on ratings (rating desc, practitioner_id desc);
