import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { When } from '@/ui/when.tsx';
import { Card } from '../../../../layout/card.tsx';
import { Section } from '../../../../layout/section.tsx';
import styles from './services-received.module.css';

/** The service received last; nothing where there was none. */
export function ServicesReceived({ records }: { records: readonly Schemas['RecordBody'][] }) {
  const { t } = useTranslation('health');
  const served = records.filter(({ service }) => service);
  if (served.length === 0) return null;
  return (
    <Section title={t('services')}>
      <Card>
        <ul className={styles.services}>
          {served.map((record) => (
            <li key={record.record_id} className={styles.service}>
              <div>
                <p className={styles.name}>{record.name}</p>
                <p className={styles.when}>
                  <When at={record.at} as="dateTime" />
                </p>
              </div>
              <Link to={`/orders/${record.service?.order_id}`} className={styles.order}>
                {t('service_order')}
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
