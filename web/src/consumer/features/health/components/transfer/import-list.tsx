import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { Card } from '../../../../layout/card.tsx';
import { Tally } from './tally.tsx';
import styles from './transfer.module.css';
import { useBytes } from './use-bytes.ts';

const states = ['running', 'completed', 'failed'] as const;

/** The imports there were, newest first. */
export function ImportList({ imports }: { imports: readonly Schemas['ImportBody'][] }) {
  const { t } = useTranslation('health-transfer');
  const bytes = useBytes();
  return (
    <ul className={styles.list}>
      {imports.map((item) => {
        const state = states.find((state) => state === item.state) ?? 'running';
        const reasons = Object.entries(item.report);
        return (
          <li key={item.import_id}>
            <Card>
              <p className={styles.head}>
                <span className={styles.name}>{t('apple.title')}</span>
                <span className={`${styles.state} ${styles[state]}`}>{t(`state.${state}`)}</span>
              </p>
              <p className={styles.text}>
                <When at={item.started_at} as="dateTime" /> <span className={styles.size}>{bytes(item.bytes)}</span>
              </p>
              <Tally {...item} />
              {item.error && <p className={styles.wrong}>{t('stopped', { error: item.error })}</p>}
              {reasons.length > 0 && (
                <details className={styles.report}>
                  <summary>{t('report')}</summary>
                  <ul>
                    {reasons.map(([reason, count]) => (
                      <li key={reason} className={styles.reason}>
                        <span>{reason}</span>
                        <span className="numbers">{count}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
