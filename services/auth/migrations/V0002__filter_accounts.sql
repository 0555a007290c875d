-- Lists of accounts by what few of them are.

create index users_locked on users (id) where status = 'locked';
create index users_by_role on users using gin (roles);
