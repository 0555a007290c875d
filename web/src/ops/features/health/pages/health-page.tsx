import { useTranslation } from 'react-i18next';
import { services } from '@/ops/work/services.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { ServiceCard } from '../components/service-card.tsx';
import styles from './health-page.module.css';

export default function HealthPage() {
  const { t } = useTranslation('ops-health');
  return (
    <RequirePermission permission="work:operate">
      <DeskPage title={t('title')} text={t('text')}>
        <div className={styles.grid}>
          {services.map((service) => (
            <ServiceCard key={service} service={service} />
          ))}
        </div>
      </DeskPage>
    </RequirePermission>
  );
}
