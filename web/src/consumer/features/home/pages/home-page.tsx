import { useTranslation } from 'react-i18next';
import { useAccount } from '@/session/use-account.ts';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { Feed } from '../components/feed.tsx';
import { Goals } from '../components/goals.tsx';
import { NextAppointment } from '../components/next-appointment.tsx';
import { Points } from '../components/points.tsx';
import { TodaysNumbers } from '../components/todays-numbers.tsx';

export default function HomePage() {
  const { t } = useTranslation('home');
  const account = useAccount();
  const name = account.data?.display_name ?? '';
  return (
    <Page
      title={t(`greeting.${partOfDay(new Date().getHours())}`, { name })}
      aside={
        <>
          <NextAppointment />
          <Section title={t('goals')}>
            <Goals />
          </Section>
          <Points />
        </>
      }
    >
      <Section title={t('today')}>
        <TodaysNumbers />
      </Section>
      <Section title={t('feed')}>
        <Feed />
      </Section>
    </Page>
  );
}

function partOfDay(hour: number) {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
