import { Link } from '@tanstack/react-router';
import { LeftOutline } from 'antd-mobile-icons';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './page.module.css';

interface Props {
  title: string;
  /** Where the arrow leads; none on the pages of the navigation. */
  back?: string;
  actions?: ReactNode;
  children: ReactNode;
  /** What stands beside the content where there is room, and below it on the phone. */
  aside?: ReactNode;
}

/** A page of the consumer application: its heading, its content in one column, or with an aside in two. */
export function Page({ title, back, actions, children, aside }: Props) {
  const { t } = useTranslation('consumer');
  return (
    <div className={aside ? styles.wide : styles.page}>
      <header className={styles.head}>
        {back && (
          <Link to={back} className={styles.back} aria-label={t('back')}>
            <LeftOutline />
          </Link>
        )}
        <h1 className={styles.title}>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.content}>{children}</div>
      {aside && <aside className={styles.aside}>{aside}</aside>}
    </div>
  );
}
