import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useLatestReadings } from '../queries/use-latest-readings.ts';
import { Reading } from './reading.tsx';
import styles from './todays-numbers.module.css';

const places = ['a', 'b', 'c', 'd'];

export function TodaysNumbers() {
  const { t } = useTranslation('home');
  const skeleton = (
    <div className={styles.numbers} aria-busy="true">
      {places.map((place) => (
        <SkeletonBlock key={place} height="7.25rem" />
      ))}
    </div>
  );
  const nothing = <EmptyState title={t('no_readings.title')} text={t('no_readings.text')} />;
  return (
    <Loaded
      query={useLatestReadings()}
      skeleton={skeleton}
      empty={{ when: (records) => records.length === 0, show: nothing }}
    >
      {(records) => (
        <ul className={styles.numbers}>
          {records.map((record) => (
            <li key={record.record_id}>
              <Reading record={record} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
