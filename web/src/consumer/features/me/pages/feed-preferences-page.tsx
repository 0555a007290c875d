import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonCards } from '@/ui/skeleton.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { usePreferences } from '../../../social/queries/use-preferences.ts';
import { Followed } from '../components/followed.tsx';
import { Muted } from '../components/muted.tsx';
import { StreamPreferences } from '../components/stream-preferences.tsx';

export default function FeedPreferencesPage() {
  const { t } = useTranslation('me');
  return (
    <Page title={t('place.feed')} back="/me">
      <Loaded query={usePreferences()} skeleton={<SkeletonCards heights={['9.75rem', '1.5rem', '27rem']} />}>
        {(preferences) => <StreamPreferences preferences={preferences} />}
      </Loaded>
      <Section title={t('followed.title')}>
        <Followed />
      </Section>
      <Section title={t('muted.title')}>
        <Muted />
      </Section>
    </Page>
  );
}
