-- What the practitioner earns of an order is told by finance when it reserves the payment, and kept for whoever looks at
-- the order before it is settled.

alter table service_orders add column practitioner_share_minor bigint
    constraint service_orders_share_within_amount check (practitioner_share_minor between 0 and amount_minor);
comment on column service_orders.practitioner_share_minor is
    'What the practitioner gets of the whole price, as finance divided it when it reserved the payment; nothing is known of '
    'older orders.';
