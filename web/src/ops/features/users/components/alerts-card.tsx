import { Link } from '@tanstack/react-router';
import { Card, Tag } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { When } from '@/ui/when.tsx';
import { useUserAlerts } from '../queries/use-user-alerts.ts';
import styles from './user-cards.module.css';

/** What the risk rules suspected somebody of. */
export function AlertsCard({ userId }: { userId: string }) {
  const { t } = useTranslation('ops-users');
  const alerts = useUserAlerts(userId);
  const none = <p className={styles.quiet}>{t('no_alerts')}</p>;
  return (
    <Card title={t('alerts')}>
      <Loaded
        part
        query={alerts}
        skeleton={<SkeletonRows count={1} />}
        empty={{ when: (all) => !all.length, show: none }}
      >
        {(all) => (
          <ul>
            {all.map((alert) => (
              <li key={alert.alert_id} className={styles.row}>
                <div className={styles.main}>
                  <p>
                    <Link to="/risk" search={{ alert: alert.alert_id } as never}>
                      {t(`class.${alert.class}`)}
                    </Link>
                  </p>
                  <p className={styles.quiet}>
                    <When at={alert.opened_at} as="dateTime" />
                  </p>
                </div>
                <Tag color={alert.state === 'open' ? 'error' : 'default'}>{t(`alert_state.${alert.state}`)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
