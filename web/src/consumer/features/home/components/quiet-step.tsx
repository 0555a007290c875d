import { Link } from '@tanstack/react-router';
import { CalendarOutline, RightOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './next-step.module.css';

const ways = { none: '/services', unknown: '/orders' } as const;

/** In the place of the next step where there is none, or where it cannot be told: what stands below stays where it is. */
export function QuietStep({ kind }: { kind: keyof typeof ways }) {
  const { t } = useTranslation('home');
  return (
    <section className={styles.place} aria-label={t(`step.${kind}.title`)}>
      <Link to={ways[kind]} className={`${styles.step} ${styles.quiet}`}>
        <span className={styles.head}>
          <CalendarOutline aria-hidden="true" /> {t(`step.${kind}.title`)}
        </span>
        <strong className={styles.service}>{t(`step.${kind}.what`)}</strong>
        <span className={styles.line}>{t(`step.${kind}.line`)}</span>
        <span className={styles.foot}>
          <span className={styles.act}>
            {t(`step.${kind}.act`)}
            <RightOutline aria-hidden="true" />
          </span>
        </span>
      </Link>
    </section>
  );
}
