-- A person can remove one reading. Its value goes. What was typed in goes whole, so that it can be typed in again, rightly;
-- of what a device, an application or a file said the place stays, so that the same source cannot bring it back.

alter table health_records add column removed_at timestamptz
    constraint health_records_removed_is_empty check (removed_at is null or sealed = '');
comment on column health_records.removed_at is
    'When its owner removed it. Nothing is sealed in it then, and nobody reads it.';

-- A reading is removed by its id, which tells when it was recorded. Rows are written in that order, so a block range index
-- finds the moment and costs next to nothing to keep.
create index health_records_by_recording on health_records
    using brin (recorded_at) with (pages_per_range = 16, autosummarize = on);
