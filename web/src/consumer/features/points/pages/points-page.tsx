import { useTranslation } from '@/i18n/use-translation.ts';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { Balance } from '../components/balance.tsx';
import { Movements } from '../components/movements.tsx';
import { Rules } from '../components/rules.tsx';

export default function PointsPage() {
  const { t } = useTranslation('points');
  return (
    <Page title={t('title')} back="/me">
      <Balance />
      <Section title={t('how')}>
        <Rules />
      </Section>
      <Section title={t('history')}>
        <Movements />
      </Section>
    </Page>
  );
}
