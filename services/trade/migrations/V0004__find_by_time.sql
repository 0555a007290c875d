-- Figures over a period read the timeline by time. Rows are written in the order of time, so a block range index finds a
-- period's and costs next to nothing to keep.

create index order_timeline_by_time on order_timeline using brin (at) with (pages_per_range = 16, autosummarize = on);
