-- The oldest are forgotten by the clock.

create index order_tombstones_by_age on order_tombstones (at);
