import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Figures } from '@/ui/desk/figures.tsx';
import { Money } from '@/ui/money.tsx';

/** The money of a period: what came, what went back, what was divided, and what stayed. */
export function PaymentFigures({ total }: { total: Schemas['PaymentCounts'] }) {
  const { t } = useTranslation('ops-payments');
  const formats = useFormats();
  const share = total.settled_amount.minor > 0 ? total.platform_amount.minor / total.settled_amount.minor : 0;
  const figures = [
    {
      name: t('figure.received'),
      value: <Money value={total.paid_amount} />,
      note: t('payments', { count: total.paid, formatted: formats.number(total.paid) }),
    },
    {
      name: t('figure.average'),
      value: formats.money({
        minor: total.paid > 0 ? Math.round(total.paid_amount.minor / total.paid) : 0,
        currency: total.paid_amount.currency,
      }),
    },
    {
      name: t('figure.returned'),
      value: <Money value={total.refund_amount} />,
      note: t('refunds', { count: total.refunds, formatted: formats.number(total.refunds) }),
    },
    {
      name: t('figure.settled'),
      value: <Money value={total.settled_amount} />,
      note: t('settlements', { count: total.settled, formatted: formats.number(total.settled) }),
    },
    {
      name: t('figure.kept'),
      value: <Money value={total.platform_amount} />,
      note: t('share', { share: formats.percent(share, 1) }),
    },
  ];
  return <Figures figures={figures} />;
}
