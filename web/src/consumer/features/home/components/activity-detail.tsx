import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import styles from './activity-detail.module.css';

/** What an activity is about in numbers and names, and the way to it. */
export function ActivityDetail({ item }: { item: Schemas['FeedItem'] }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const nameOf = useServiceName();
  const { data, object, evidence } = item;
  const practitioner = usePractitionerName(data.practitioner_id ?? null);
  const order = object.kind === 'service_order' ? object.id : data.order_id;
  const parts = [
    data.service_name && nameOf({ service_id: object.id, service_name: data.service_name }),
    practitioner.data,
    data.starts_at && formats.dateTime(data.starts_at),
    data.amount_minor && formats.money({ minor: Number(data.amount_minor), currency: data.currency ?? 'CNY' }),
    data.points && t('earned', { points: formats.number(Number(data.points)) }),
    data.category && t('recorded', { what: t(`class.${data.category as 'sleep'}`), count: Number(data.count ?? 1) }),
    evidence && t(`evidence.${evidence}`),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  const text = parts.join(' · ');
  if (order) {
    return (
      <Link to={`/orders/${order}`} className={`numbers ${styles.detail}`}>
        {text}
      </Link>
    );
  }
  return <p className={`numbers ${styles.detail}`}>{text}</p>;
}
