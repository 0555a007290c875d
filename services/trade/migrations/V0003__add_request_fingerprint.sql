-- A key that comes back with another wish is refused, also while the first placement is still under way.

alter table placements add column request_fingerprint bytea;
comment on column placements.request_fingerprint is
    'Hash of the request that began it, for those with an idempotency key; nothing is known of older ones.';
