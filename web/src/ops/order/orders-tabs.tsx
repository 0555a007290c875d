import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './orders-tabs.module.css';

/** The way between orders and the sagas that make them. */
export function OrdersTabs() {
  const { t } = useTranslation('ops-order');
  return (
    <nav className={styles.tabs} aria-label={t('views.label')}>
      <Link to="/orders" activeOptions={{ exact: true, includeSearch: false }}>
        {t('views.orders')}
      </Link>
      <Link to="/orders/sagas" activeOptions={{ exact: true, includeSearch: false }}>
        {t('views.sagas')}
      </Link>
    </nav>
  );
}
