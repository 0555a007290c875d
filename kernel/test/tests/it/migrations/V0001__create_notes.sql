create table notes (
    id uuid constraint notes_pkey primary key,
    owner uuid not null,
    text text not null
);
comment on table notes is 'Notes of the test service.';
