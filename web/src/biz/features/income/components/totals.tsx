import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import styles from './totals.module.css';

/** The sums of the period: what was earned, out of how much. */
export function Totals({ totals }: { totals: Schemas['SettlementTotals'] }) {
  const { t } = useTranslation('biz-income');
  const formats = useFormats();
  const { settlements, gross, practitioner_net: net, platform, referrer, returned } = totals;
  const average = { ...net, minor: settlements > 0 ? Math.round(net.minor / settlements) : 0 };
  const others = [
    { name: t('gross'), value: <Money value={gross} /> },
    { name: t('platform'), value: <Money value={platform} /> },
    ...(referrer.minor > 0 ? [{ name: t('referrer'), value: <Money value={referrer} /> }] : []),
    ...(returned.minor > 0 ? [{ name: t('returned'), value: <Money value={returned} /> }] : []),
    { name: t('settlements'), value: <span className="numbers">{formats.number(settlements)}</span> },
    { name: t('average'), value: <Money value={average} /> },
  ];
  return (
    <dl className={styles.totals}>
      <div className={styles.net}>
        <dt>{t('net')}</dt>
        <dd>
          <Money value={net} fraction="always" />
        </dd>
      </div>
      {others.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
