import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import button from '../button.module.css';
import { Picture } from '../picture.tsx';
import styles from '../state.module.css';

/** A page of its own, for an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className={`${styles.state} ${styles.alone}`}>
      <Picture of="empty" className={styles.picture} />
      <h1 className={styles.title}>{t('not_found.title')}</h1>
      <p className={styles.text}>{t('not_found.text')}</p>
      <Link to="/" className={`${button.button} ${button.primary} ${styles.link}`}>
        {t('not_found.home')}
      </Link>
    </main>
  );
}
