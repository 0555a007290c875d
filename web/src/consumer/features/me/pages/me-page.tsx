import { useTranslation } from '@/i18n/use-translation.ts';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { Appearance } from '../components/appearance.tsx';
import { Leave } from '../components/leave.tsx';
import { Places } from '../components/places.tsx';
import { Profile } from '../components/profile.tsx';

export default function MePage() {
  const { t } = useTranslation('me');
  return (
    <Page title={t('title')}>
      <Profile />
      <Places />
      <Section title={t('group.device')}>
        <Appearance />
      </Section>
      <Leave />
    </Page>
  );
}
