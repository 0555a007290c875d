import { EyeOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useHealthSummary } from '../queries/use-health-summary.ts';
import styles from './health.module.css';
import { HealthSummary } from './health-summary.tsx';

const open = new Set<Schemas['OrderStatus']>(['assigned', 'confirmed', 'in_service', 'delivered']);

/** The consumer's health data, for whoever serves them: shown when asked for, and with what that leaves behind. */
export function Health({ order }: { order: Schemas['OrderBody'] }) {
  const { t } = useTranslation('biz-orders');
  const [wanted, setWanted] = useState(false);
  const summary = useHealthSummary(order.id, wanted);
  if (!open.has(order.status)) return <p className={styles.closed}>{t('care.closed')}</p>;
  if (wanted) {
    return (
      <Loaded part query={summary} skeleton={<SkeletonLines count={4} />}>
        {(data) => <HealthSummary summary={data} />}
      </Loaded>
    );
  }
  return (
    <div className={styles.ask}>
      <SafetyCertificateOutlined className={styles.seal} aria-hidden="true" />
      <div>
        <p className={styles.notice}>{t('care.notice')}</p>
        <p className={styles.small}>{t('care.purpose')}</p>
        <Button icon={<EyeOutlined />} size="large" onClick={() => setWanted(true)}>
          {t('care.look')}
        </Button>
      </div>
    </div>
  );
}
