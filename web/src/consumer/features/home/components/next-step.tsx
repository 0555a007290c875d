import { Link } from '@tanstack/react-router';
import {
  CalendarOutline,
  CheckCircleOutline,
  ClockCircleOutline,
  PayCircleOutline,
  RightOutline,
  StarOutline,
} from 'antd-mobile-icons';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import { useRatingDays } from '../../../market/use-rating-days.ts';
import { nextStep, type NextStep as Step } from '../day/next-step.ts';
import { useOrders } from '../queries/use-orders.ts';
import styles from './next-step.module.css';
import { QuietStep } from './quiet-step.tsx';

const icons = {
  pay: PayCircleOutline,
  serving: ClockCircleOutline,
  confirm: CheckCircleOutline,
  appointment: CalendarOutline,
  rate: StarOutline,
} as const;

/** The order that wants something, or the appointment that comes next. */
export function NextStep() {
  const now = useNow(30_000);
  const { data: orders, error } = useOrders();
  const ratingDays = useRatingDays();
  if (!orders) return error ? <QuietStep kind="unknown" /> : <Awaited />;
  const step = nextStep(orders, now, ratingDays);
  return step ? <Shown step={step} /> : <QuietStep kind="none" />;
}

/** Keeps the place of the step, so that the numbers below it stay where they are when it comes. */
function Awaited() {
  return <SkeletonCards heights={['9.16rem']} />;
}

function Shown({ step: { kind, order } }: { step: Step }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const nameOf = useServiceName();
  const practitioner = usePractitionerName(order.practitioner_id ?? null);
  const Icon = icons[kind];
  return (
    <section className={styles.place} aria-label={t(`step.${kind}.title`)}>
      <Link to={`/orders/${order.id}`} className={`${styles.step} ${styles[kind]}`}>
        <span className={styles.head}>
          <Icon aria-hidden="true" /> {t(`step.${kind}.title`)}
          {kind === 'pay' && order.due_at && <TimeLeft until={order.due_at} />}
        </span>
        <strong className={styles.service}>{nameOf(order)}</strong>
        <span className={`numbers ${styles.line}`}>
          {formats.weekday(order.starts_at)} {formats.span(order.starts_at, order.ends_at)}
        </span>
        <span className={styles.foot}>
          <span className={styles.line}>
            {order.practitioner_id ? practitioner.data : kind === 'appointment' && t('step.searching')}
          </span>
          <span className={styles.act}>
            {kind === 'pay' ? t('step.pay.act', { amount: formats.money(order.amount) }) : t(`step.${kind}.act`)}
            <RightOutline aria-hidden="true" />
          </span>
        </span>
      </Link>
    </section>
  );
}

function TimeLeft({ until }: { until: string }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const seconds = (Date.parse(until) - useNow()) / 1000;
  return <span className={`numbers ${styles.left}`}>{t('step.left', { time: formats.clock(seconds) })}</span>;
}
