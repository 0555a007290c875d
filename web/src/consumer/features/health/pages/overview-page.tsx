import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Section } from '../../../layout/section.tsx';
import { HealthPage } from '../components/health-page.tsx';
import { DataLinks } from '../components/overview/data-links.tsx';
import { GoalRings } from '../components/overview/goal-rings.tsx';
import { Overview } from '../components/overview/overview.tsx';

export default function OverviewPage() {
  const { t } = useTranslation('health');
  return (
    <HealthPage
      title={t('title')}
      aside={
        <>
          <Section title={t('goals')} action={<Link to="/health/goals">{t('goals_manage')}</Link>}>
            <GoalRings />
          </Section>
          <Section title={t('data')}>
            <DataLinks />
          </Section>
        </>
      }
    >
      <Overview />
    </HealthPage>
  );
}
