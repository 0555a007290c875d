import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonBlock, SkeletonCards } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import { Section } from '../../../../layout/section.tsx';
import { useLatestRecords } from '../../queries/use-latest-records.ts';
import { useAdding } from '../adding/use-adding.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { LatestCards } from './latest-cards.tsx';
import styles from './overview.module.css';
import { ServicesReceived } from './services-received.tsx';

const places = ['a', 'b', 'c', 'd'];

/** The numbers of the record, or the invitation to the first of them. */
export function Overview() {
  const { t } = useTranslation('health');
  const skeleton = (
    <>
      <Section title={t('latest')}>
        <div className={styles.cards} aria-busy="true">
          {places.map((place) => (
            <SkeletonBlock key={place} height="9.5rem" />
          ))}
        </div>
      </Section>
      <Section title={t('assessments')}>
        <SkeletonCards heights={['10rem', '10rem']} />
      </Section>
    </>
  );
  return (
    <Loaded
      query={useLatestRecords()}
      skeleton={skeleton}
      empty={{ when: (records) => records.length === 0, show: <Invitation /> }}
    >
      {(records) => {
        const measured = records.filter(({ values }) => values.length > 0);
        const codes = measured.map(({ code }) => code);
        return (
          <>
            {measured.length > 0 ? (
              <Section title={t('latest')} action={<Link to="/health/metrics">{t('all_metrics')}</Link>}>
                <LatestCards records={measured} />
              </Section>
            ) : (
              <Invitation />
            )}
            {measured.length > 0 && (
              <Section title={t('assessments')}>
                <div className={styles.pair}>
                  <AssessmentCard kind="blood-pressure" codes={codes} />
                  <AssessmentCard kind="bmi" codes={codes} />
                </div>
              </Section>
            )}
            <ServicesReceived records={records} />
          </>
        );
      }}
    </Loaded>
  );
}

function Invitation() {
  const { t } = useTranslation('health');
  const add = useAdding();
  return (
    <Card>
      <EmptyState
        title={t('empty.title')}
        text={t('empty.text')}
        action={
          <div className={styles.invitation}>
            <Button color="primary" size="large" onClick={() => add()}>
              {t('add_reading')}
            </Button>
            <Link to="/health/transfer" className={styles.link}>
              {t('empty.import')}
            </Link>
          </div>
        }
      />
    </Card>
  );
}
