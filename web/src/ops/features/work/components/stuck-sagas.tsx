import { WarningOutlined } from '@ant-design/icons';
import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { useSagas } from '../queries/use-sagas.ts';
import { SagaTable } from './saga-table.tsx';
import styles from './stuck-sagas.module.css';

/** What has stopped stands above everything else; nothing where nothing has. */
export function StuckSagas({ service }: { service: Service }) {
  const { t } = useTranslation('ops-work');
  const { data } = useSagas(service, 'stuck');
  if (!data || data.length === 0) return null;
  const title = (
    <span className={styles.title}>
      <WarningOutlined /> {t('stuck_title', { count: data.length })}
    </span>
  );
  return (
    <Card title={title} className={styles.card}>
      <p className={styles.text}>{t('stuck_text')}</p>
      <SagaTable service={service} sagas={data} />
    </Card>
  );
}
