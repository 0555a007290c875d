import { CheckCircleFilled, LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { ServiceMark } from '@/biz/order/service-mark.tsx';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import type { Missing } from '../fitness/missing.ts';
import { useNames } from '../fitness/use-names.ts';
import { OfferForm } from './offer-form.tsx';
import { OfferSwitch } from './offer-switch.tsx';
import styles from './service-row.module.css';

interface Props {
  service: Schemas['ServiceBody'];
  missing: Missing | null;
  offer: Schemas['OwnOfferBody'] | null;
}

/** A service of the catalogue: whether the practitioner may take it, and at which price of their own. */
export function ServiceRow({ service, missing, offer }: Props) {
  const { t } = useTranslation('biz-profile');
  const formats = useFormats();
  const { pick } = useLanguage();
  const names = useNames();
  const [editing, setEditing] = useState(false);
  const name = pick(service.name);
  const lacks = missing && [
    ...missing.specialties.map((word) => t('lacks.specialty', { name: names.specialty(word) })),
    ...(missing.certification ? [t('lacks.certification', { name: names.certification(missing.certification) })] : []),
    ...(missing.level ? [t('lacks.level', { level: missing.level })] : []),
  ];
  return (
    <li className={styles.row}>
      <ServiceMark onSite={service.on_site} />
      <div className={styles.what}>
        <strong>{name}</strong>
        <p className={styles.small}>{formats.duration(service.duration_minutes * 60)}</p>
        {lacks ? (
          <p className={styles.lacks}>
            <LockOutlined aria-hidden="true" /> {t('needs', { what: formats.list(lacks) })}
          </p>
        ) : (
          <p className={styles.fits}>
            <CheckCircleFilled aria-hidden="true" /> {t('fits')}
          </p>
        )}
        {offer?.note && <q className={styles.note}>{offer.note}</q>}
      </div>
      <div className={offer && !offer.active ? `${styles.price} ${styles.hidden}` : styles.price}>
        <strong>
          <Money value={offer?.price ?? service.price} />
        </strong>
        <p className={styles.small}>{t(offer ? 'own_price' : 'usual_price')}</p>
      </div>
      {(missing === null || offer) && (
        <div className={styles.edit}>
          {offer && <OfferSwitch offer={offer} service={name} />}
          <Button aria-label={`${t(offer ? 'change_price' : 'set_price')} ${name}`} onClick={() => setEditing(true)}>
            {t(offer ? 'change_price' : 'set_price')}
          </Button>
        </div>
      )}
      {editing && <OfferForm service={service} offer={offer} onDone={() => setEditing(false)} />}
    </li>
  );
}
