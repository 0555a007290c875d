-- Lists of tickets: those that wait, and the difference each is about.

create index reconciliation_tickets_open on reconciliation_tickets (id) where status = 'open';
create index reconciliation_breaks_by_ticket on reconciliation_breaks (ticket_id, date) where ticket_id is not null;
