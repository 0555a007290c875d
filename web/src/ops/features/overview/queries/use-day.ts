import { todayOf, yesterdayUntilNow } from '@/ops/figures/period.ts';
import { useOrderFigures } from '@/ops/figures/use-order-figures.ts';
import { usePaymentFigures } from '@/ops/figures/use-payment-figures.ts';
import { useAccess } from '@/session/use-access.ts';
import { useNow } from '@/session/use-now.ts';

const both = <Figures>(today: Figures | undefined, before: Figures | undefined) =>
  today && before ? { today, before } : undefined;

/** Today, and yesterday until this time: orders and money, as far as the account may see them. */
export function useDay() {
  const { can } = useAccess();
  const now = useNow(15_000);
  const [day, past] = [todayOf(now), yesterdayUntilNow(now)];
  const orders = [useOrderFigures(day, can('orders:manage')), useOrderFigures(past, can('orders:manage'))] as const;
  const money = [usePaymentFigures(day, can('ledger:read')), usePaymentFigures(past, can('ledger:read'))] as const;
  const all = [...orders, ...money];
  const found = { orders: both(orders[0].data, orders[1].data), money: both(money[0].data, money[1].data) };
  return {
    now,
    ...found,
    error: all.find(({ error }) => error)?.error ?? null,
    /** Whether something that the account may see is not there. */
    missing: (can('orders:manage') && !found.orders) || (can('ledger:read') && !found.money),
    refetch: () => Promise.all(all.map(({ refetch }) => refetch())),
  };
}
