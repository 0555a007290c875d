import { useTranslation } from 'react-i18next';
import type { FeedMode } from '../queries/use-feed.ts';
import styles from './feed-tabs.module.css';

interface Props {
  modes: readonly FeedMode[];
  mode: FeedMode;
  onChange: (mode: FeedMode) => void;
}

/** Which of the feeds is shown. */
export function FeedTabs({ modes, mode, onChange }: Props) {
  const { t } = useTranslation('home');
  return (
    <fieldset className={styles.tabs}>
      <legend className="only-spoken">{t('feed')}</legend>
      {modes.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tab}
          aria-pressed={name === mode}
          onClick={() => onChange(name)}
        >
          {t(`mode.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
