import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import styles from './book-bar.module.css';

/** The price and the way to book, always in reach of the thumb. */
export function BookBar({ service }: { service: Schemas['ServiceBody'] }) {
  const { t } = useTranslation('services');
  return (
    <div className={styles.bar}>
      <p className={styles.price}>
        <Money value={service.price} as="price" />
        <span className={styles.hint}>{t('any_practitioner')}</span>
      </p>
      <LinkButton to={`/services/${service.id}/book`} kind="primary">
        {t('book')}
      </LinkButton>
    </div>
  );
}
