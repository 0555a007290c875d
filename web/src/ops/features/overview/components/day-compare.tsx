import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './day-compare.module.css';

interface Props {
  today: Schemas['OrderCounts'];
  before: Schemas['OrderCounts'];
}

const steps = ['placed', 'paid', 'assigned', 'completed'] as const;
const ends = ['cancelled', 'expired', 'refunded'] as const;

/** What happened to orders today, against yesterday at this time. */
export function DayCompare({ today, before }: Props) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const names = [...steps, ...ends];
  const most = Math.max(1, ...names.flatMap((name) => [today[name], before[name]]));
  const width = (count: number) => ({ width: `${(count / most) * 100}%` });
  const legend = (
    <span className={styles.legend}>
      <span>{t('legend.today')}</span>
      <span className={styles.then}>{t('legend.before')}</span>
    </span>
  );
  return (
    <Card title={<Link to="/orders">{t('orders_today')}</Link>} extra={legend}>
      <ul>
        {names.map((name) => (
          <li key={name} className={`${styles.row} ${ends.includes(name as 'expired') ? styles.ended : ''}`}>
            <span>{t(`happened.${name}`)}</span>
            <span className={styles.bars} aria-hidden="true">
              <span className={styles.bar} style={width(today[name])} />
              <span className={`${styles.bar} ${styles.then}`} style={width(before[name])} />
            </span>
            <span className={`numbers ${styles.count}`}>{formats.number(today[name])}</span>
            <span className={`numbers ${styles.before}`} title={t('legend.before')}>
              {formats.number(before[name])}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
