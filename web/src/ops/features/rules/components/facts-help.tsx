import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './facts-help.module.css';

const known = {
  order: [
    'service',
    'category',
    'required_certification',
    'required_specialties',
    'min_level',
    'amount_minor',
    'on_site',
    'consented',
    'minutes_in_pool',
    'minutes_to_start',
  ],
  practitioner: ['accepting', 'certifications', 'specialties', 'level', 'radius_km', 'max_daily_load'],
  match: ['distance_known', 'distance_km', 'load_that_day'],
} as const;

const example = 'match.distance_km <= 3.0 + 0.1 * double(order.minutes_in_pool)';

/** What an expression may ask about. */
export function FactsHelp() {
  const { t } = useTranslation('ops-rules');
  return (
    <Card title={t('facts.title')}>
      <p className={styles.text}>{t('facts.text')}</p>
      {(['order', 'practitioner', 'match'] as const).map((root) => (
        <div key={root} className={styles.root}>
          <h2>{t(`facts.${root}`)}</h2>
          <p className={styles.names}>
            {known[root].map((name) => (
              <code key={name}>{`${root}.${name}`}</code>
            ))}
          </p>
        </div>
      ))}
      <h2 className={styles.sub}>{t('facts.example')}</h2>
      <code className={styles.example}>{example}</code>
    </Card>
  );
}
