import {
  CalendarOutline,
  CheckShieldOutline,
  CloseCircleOutline,
  FlagOutline,
  GiftOutline,
  HeartOutline,
  PayCircleOutline,
  SmileOutline,
  StarOutline,
  UserContactOutline,
} from 'antd-mobile-icons';
import type { ComponentType } from 'react';
import type { Schemas } from '@/api/client.ts';
import styles from './verb-icon.module.css';

const icons: Partial<Record<Schemas['Verb'], ComponentType>> = {
  join: SmileOutline,
  record: HeartOutline,
  achieve: FlagOutline,
  order: CalendarOutline,
  accept: UserContactOutline,
  complete: CheckShieldOutline,
  rate: StarOutline,
  cancel: CloseCircleOutline,
  pay: PayCircleOutline,
  earn: GiftOutline,
};

/** What was done, as a picture. */
export function VerbIcon({ verb }: { verb: Schemas['Verb'] }) {
  const Icon = icons[verb] ?? StarOutline;
  return (
    <span className={styles.icon} aria-hidden="true">
      <Icon />
    </span>
  );
}
