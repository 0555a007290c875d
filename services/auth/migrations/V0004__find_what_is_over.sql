-- What the clock ends is found by an index: the tables are as large as the number of people.

create index sessions_over on sessions (least(expires_at, ended_at));
create index auth_tokens_successor on auth_tokens (used_at) where successor_sealed is not null;
create index signing_keys_newest on signing_keys (signs_from desc, id desc);
create index signing_keys_kept on signing_keys (kept_until);
