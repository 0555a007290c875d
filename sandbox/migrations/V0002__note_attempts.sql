-- What became of every callback, for operators who look on.

alter table callbacks
    -- Those that were there before are taken for what can still be seen of them.
    add column state text not null default 'delayed',
    add column next_at timestamptz,
    add column out_trade_no text generated always as (body::jsonb -> 'resource' ->> 'out_trade_no') stored,
    add constraint callbacks_state check (
        state in ('lost', 'delayed', 'retrying', 'delivered', 'repeated', 'given_up'));
update callbacks set state = case
    when delivered_at is not null then 'delivered' when attempts > 0 then 'retrying' else 'delayed' end;
create index callbacks_by_number on callbacks (out_trade_no, id);

create table callback_attempts (
    callback_id uuid        not null,
    number      integer     not null,
    at          timestamptz not null,
    -- what the merchant answered, or what the call ended with when it did not
    status      smallint    not null,
    code        text,
    constraint callback_attempts_pkey primary key (callback_id, number),
    constraint callback_attempts_callback foreign key (callback_id) references callbacks (id) on delete cascade
);
comment on table callback_attempts is 'Every delivery of a callback, and how it was answered.';
