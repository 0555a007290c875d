import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Picture } from './picture.tsx';
import styles from './state.module.css';

/** The page exists, and is not for this account. */
export function NoPermission({ text, action }: { text?: string; action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.state} role="alert">
      <Picture of="closed" className={styles.picture} />
      <h1 className={styles.title}>{t('no_permission.title')}</h1>
      <p className={styles.text}>{text ?? t('no_permission.text')}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
