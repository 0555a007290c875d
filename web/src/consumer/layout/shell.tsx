import { Outlet } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Brand } from '@/ui/brand.tsx';
import { LanguageSwitch } from '@/ui/language-switch.tsx';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';

/** Around every page: a bar of tabs below it on the phone, a rail beside it on a desk. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className={styles.shell}>
      <a className={`only-spoken ${styles.skip}`} href="#page">
        {t('skip')}
      </a>
      <header className={styles.rail}>
        <div className={styles.brand}>
          <Brand />
        </div>
        <Navigation />
        <div className={styles.foot}>
          <LanguageSwitch />
        </div>
      </header>
      <main id="page" className={styles.page} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
