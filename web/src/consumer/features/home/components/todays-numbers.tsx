import { Link } from '@tanstack/react-router';
import { AddCircleOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { useLatestReadings } from '../queries/use-latest-readings.ts';
import { Reading } from './reading.tsx';
import styles from './todays-numbers.module.css';

const places = ['a', 'b', 'c', 'd'];
const most = 6;

export function TodaysNumbers() {
  const { t } = useTranslation('home');
  const skeleton = (
    <div className={styles.numbers} aria-busy="true">
      {places.map((place) => (
        <SkeletonBlock key={place} height="6.75rem" />
      ))}
    </div>
  );
  const add = (
    <LinkButton to="/health" kind="primary">
      <AddCircleOutline aria-hidden="true" /> {t('no_readings.act')}
    </LinkButton>
  );
  const nothing = (
    <Card>
      <EmptyState title={t('no_readings.title')} text={t('no_readings.text')} action={add} />
    </Card>
  );
  return (
    <Loaded
      part
      query={useLatestReadings()}
      skeleton={skeleton}
      empty={{ when: (records) => records.length === 0, show: nothing }}
    >
      {(records) => (
        <ul className={styles.numbers}>
          {records.slice(0, most).map((record) => (
            <li key={record.record_id}>
              <Reading record={record} />
            </li>
          ))}
          <li>
            <Link to="/health" className={styles.add}>
              <AddCircleOutline aria-hidden="true" /> {t('no_readings.act')}
            </Link>
          </li>
        </ul>
      )}
    </Loaded>
  );
}
