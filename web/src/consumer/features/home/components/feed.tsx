import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Segments } from '../../../layout/segments.tsx';
import { usePreferences } from '../../../social/queries/use-preferences.ts';
import type { FeedMode } from '../queries/use-feed.ts';
import styles from './feed.module.css';
import { FeedList } from './feed-list.tsx';

const modes: readonly FeedMode[] = ['for_you', 'following'];

/** The feed: what is suggested and what comes from whom one follows, or, where ranking is off, simply the newest. */
export function Feed() {
  const { t } = useTranslation('home');
  const [asked, choose] = useSearchText('feed', 'for_you');
  const { data: preferences } = usePreferences();
  const mode = modes.find((name) => name === asked) ?? 'for_you';
  const action = preferences?.chronological ? (
    <Link to="/me/feed" className={styles.order}>
      {t('newest_first')}
    </Link>
  ) : (
    <Segments
      label={t('feed')}
      options={modes.map((value) => ({ value, name: t(`mode.${value}`) }))}
      value={mode}
      onChange={choose}
    />
  );
  return (
    <Section title={t('feed')} action={action}>
      <FeedList key={mode} mode={mode} />
    </Section>
  );
}
