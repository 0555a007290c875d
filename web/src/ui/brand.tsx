import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './brand.module.css';

/** The mark: a drop of spring water that is a leaf. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="18" fill="currentColor" />
      <path d="M32 11c9.5 11 16 18.5 16 27a16 16 0 0 1-32 0c0-8.500 6.500-16 16-27Z" fill="#fff" />
      <path
        d="M32 48V31m0 9c0-5 3-8 8-8 0 5-3 8-8 8Zm0 5c0-5-3-8-8-8 0 5 3 8 8 8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark with the name, and what part of the platform this is. */
export function Brand({ part, size = 32 }: { part?: string; size?: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.brand}>
      <Mark size={size} />
      <span className={styles.name}>{t('brand')}</span>
      {part && <span className={styles.part}>{part}</span>}
    </span>
  );
}
