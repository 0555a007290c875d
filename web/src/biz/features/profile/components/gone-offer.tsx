import { StopOutlined } from '@ant-design/icons';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import styles from './service-row.module.css';

/** An offer of a service that has left the catalogue: kept, but nobody can order it. */
export function GoneOffer({ offer }: { offer: Schemas['OwnOfferBody'] }) {
  const { t } = useTranslation('biz-profile');
  const { pick } = useLanguage();
  return (
    <li className={styles.row}>
      <span className={styles.gone} aria-hidden="true">
        <StopOutlined />
      </span>
      <div className={styles.what}>
        <strong>{pick(offer.service_name)}</strong>
        <p className={styles.small}>{t('service_gone')}</p>
      </div>
      <div className={`${styles.price} ${styles.hidden}`}>
        <strong>
          <Money value={offer.price} />
        </strong>
        <p className={styles.small}>{t('own_price')}</p>
      </div>
    </li>
  );
}
