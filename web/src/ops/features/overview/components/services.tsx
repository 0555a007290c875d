import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { usePlatformStatus } from '@/ops/watch/use-platform-status.ts';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import styles from './services.module.css';

/** Whether every service is ready, one a line. */
export function Services() {
  const { t } = useTranslation('ops-overview');
  const { t: word } = useTranslation('ops-work');
  const formats = useFormats();
  const platform = usePlatformStatus();
  return (
    <Card title={<Link to="/services">{t('services')}</Link>} extra={platform.data?.version}>
      <Loaded part query={platform} skeleton={<SkeletonRows count={7} height="2.6rem" />}>
        {({ services }) => (
          <ul>
            {services.map(({ service, ready, reasons, waits_for_operator, oldest_seconds }) => {
              const state = !ready ? 'away' : waits_for_operator > 0 ? 'waits' : 'ready';
              return (
                <li key={service} className={`${styles.row} ${styles[state]}`}>
                  <span className={styles.name}>
                    <span className={styles.dot} aria-hidden="true" />
                    {word(`service_name.${service as 'trade'}`, { defaultValue: service })}
                  </span>
                  <span className={`numbers ${styles.state}`}>
                    {t(`service_state.${state}`, { count: waits_for_operator })}
                    {ready && oldest_seconds > 1 && t('lag', { time: formats.duration(oldest_seconds) })}
                  </span>
                  {reasons.map((reason) => (
                    <span key={reason} className={styles.reason}>
                      {reason}
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
