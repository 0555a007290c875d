import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';

/** What was ordered, for when, and what it costs. */
export function OrderFacts({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation('ops-orders');
  const formats = useFormats();
  const { due_at, end_reason, refund, refunded, placement_saga_id: saga } = order;
  const facts = [
    { name: t('amount'), value: <Money value={order.amount} fraction="always" /> },
    { name: t('place'), value: order.on_site ? t('on_site') : t('online') },
    { name: t('appointment'), value: <span className="numbers">{formats.span(order.starts_at, order.ends_at)}</span> },
    { name: t('created'), value: <When at={order.created_at} as="dateTime" /> },
    ...(due_at ? [{ name: t('due'), value: <When at={due_at} /> }] : []),
    ...(end_reason ? [{ name: t('ended_for'), value: t(`end_reason.${end_reason}`) }] : []),
    ...(refund.minor > 0 ? [{ name: t('refund'), value: <Money value={refund} fraction="always" /> }] : []),
    ...(refunded.minor > 0 ? [{ name: t('refunded'), value: <Money value={refunded} fraction="always" /> }] : []),
    { name: t('number'), value: <ShortId id={order.id} whole />, wide: true },
    ...(saga
      ? [{ name: t('placement'), value: <ShortId id={saga} whole to={`/orders/sagas/trade/${saga}`} />, wide: true }]
      : []),
  ];
  return <Facts facts={facts} />;
}
