//! Open orders to grab and to read, made by one statement.

use crate::numbered::Block;

/// A service that asks nothing of whoever gives it, so that every practitioner may grab an order for it.
pub(crate) const SERVICE: &str = "01936e00-0000-7000-8000-00000000be00";

/// Consumers and practitioners among whom the work is spread.
pub(crate) const CONSUMERS: u64 = 5_000;
pub(crate) const PRACTITIONERS: u64 = 400;

/// Statements that add the service and `count` open orders, numbered from `first`. Each begins an hour after the one
/// before, from tomorrow on, so that no two appointments can overlap.
pub(crate) fn open_orders(first: u64, count: u64) -> String {
    let (order, consumer) = (Block::Order.sql("n"), Block::Consumer.sql(&format!("n % {CONSUMERS}")));
    let last = first + count - 1;
    format!(
        "insert into service_catalogue (id, code, name_zh, name_en, category, price_minor, currency,
                duration_minutes, on_site, updated_at)
         values ('{SERVICE}', 'bench_online', '线上咨询', 'Consultation', 'coaching', 9900, 'CNY', 30, false, now())
         on conflict do nothing;
         insert into service_orders (id, user_id, service_id, service_name, amount_minor, currency, status, on_site,
                needs_sealed, consented, starts_at, ends_at, created_at, due_at, paid_at)
         select {order}, {consumer}, '{SERVICE}', '线上咨询', 9900, 'CNY', 'open', false,
                decode(repeat('5a', 160), 'hex'), true, starts_at, starts_at + interval '30 minutes', now(),
                now() + interval '2 hours', now()
         from generate_series({first}::bigint, {last}::bigint) n,
              lateral (select date_trunc('hour', now()) + interval '1 day' + n * interval '1 hour') s (starts_at)"
    )
}
