import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccount } from '@/session/use-account.ts';
import { useNow } from '@/session/use-now.ts';
import styles from './home-head.module.css';

/** The greeting, by the time of day. */
export function HomeHead() {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const account = useAccount();
  const now = useNow(60_000);
  const name = account.data?.display_name;
  const part = partOfDay(new Date(now).getHours());
  return (
    <header className={styles.head}>
      <p className={`numbers ${styles.date}`}>
        {t('date', { date: formats.date(now), weekday: formats.weekday(now, 'long') })}
      </p>
      <h1 className={styles.greeting}>{name ? t(`greeting.${part}`, { name }) : t(`plain_greeting.${part}`)}</h1>
    </header>
  );
}

function partOfDay(hour: number) {
  if (hour < 5 || hour >= 18) return 'evening';
  return hour < 12 ? 'morning' : 'afternoon';
}
