import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { byMonth, soonest } from '../expiry/by-month.ts';
import { useBalance } from '../queries/use-balance.ts';
import styles from './balance.module.css';

const soon = 30 * 86_400_000;

/** How many points there are, and when they expire. */
export function Balance() {
  return (
    <Loaded query={useBalance()} skeleton={<SkeletonBlock height="11rem" />}>
      {(balance) => <Shown balance={balance} />}
    </Loaded>
  );
}

function Shown({ balance: { available, lots } }: { balance: Schemas['PointsBalance'] }) {
  const { t } = useTranslation('points');
  const formats = useFormats();
  const now = useNow(60_000);
  const months = byMonth(lots);
  const next = soonest(lots);
  const hurry = next !== null && Date.parse(next.at) - now < soon;
  return (
    <div className={styles.balance}>
      <p className={styles.label}>{t('available')}</p>
      <p className={`numbers ${styles.number}`}>{formats.number(available)}</p>
      {next ? (
        <details className={styles.months}>
          <summary className={hurry ? `${styles.next} ${styles.hurry}` : styles.next}>
            {t('next_expiry', { points: formats.number(next.points), date: formats.date(next.at) })}
          </summary>
          <ul>
            {months.map((month) => (
              <li key={month.at} className={`numbers ${styles.month}`}>
                <span>{t('from', { date: formats.date(month.at) })}</span>
                <span>{formats.number(month.points)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className={styles.next}>{t('nothing_expires')}</p>
      )}
    </div>
  );
}
