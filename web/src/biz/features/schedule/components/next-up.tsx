import { RightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { AppointmentTime } from '@/biz/order/appointment-time.tsx';
import { Countdown } from '@/biz/order/countdown.tsx';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useServiceName } from '@/biz/order/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useNextAppointment } from '../queries/use-next-appointment.ts';
import styles from './next-up.module.css';

const soon = 1800;

/** What comes next, and in how long; nothing where nothing does. */
export function NextUp() {
  const { t } = useTranslation('biz-schedule');
  const nameOf = useServiceName();
  const { data: next, isPending } = useNextAppointment();
  const now = useNow(30_000);
  if (isPending) {
    return (
      <div className={styles.awaited}>
        <SkeletonBlock height="100%" />
      </div>
    );
  }
  if (!next) return null;
  const begun = Date.parse(next.starts_at) <= now;
  return (
    <Link to="/orders/$id" params={{ id: next.order_id }} className={styles.next}>
      <ServiceMark onSite={next.on_site} />
      <span className={styles.words}>
        <span className={styles.lead}>{t(begun ? 'under_way' : 'next')}</span>
        <strong>{nameOf(next)}</strong>
        <AppointmentTime from={next.starts_at} to={next.ends_at} />
      </span>
      <span className={styles.clock}>
        <Countdown
          until={begun ? next.ends_at : next.starts_at}
          label={t(begun ? 'ends_in' : 'begins_in')}
          urgent={begun ? 0 : soon}
        />
      </span>
      <RightOutlined aria-hidden="true" />
    </Link>
  );
}
