import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { readSaid } from '../history/said.ts';
import styles from './saga-history.module.css';

/** Which operator acted, and why. */
export function Said({ text }: { text: string }) {
  const { t } = useTranslation('ops-work');
  const { by, reason } = readSaid(text);
  return (
    <p className={styles.said}>
      {by && <Person id={by} />}
      {by && reason && t('said_because')}
      {reason}
    </p>
  );
}
