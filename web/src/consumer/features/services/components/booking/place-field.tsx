import { LocationOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Field } from '@/ui/phone/field.tsx';
import { Chip } from '../../../../layout/chip.tsx';
import { areaNames } from './areas.ts';
import type { Draft } from './draft.ts';
import styles from './place-field.module.css';

interface Props {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  error: string | undefined;
}

/** Where the service happens: the district, or where the device is, and the address. */
export function PlaceField({ draft, onChange, error }: Props) {
  const { t } = useTranslation('booking');
  const [locating, setLocating] = useState<'no' | 'yes' | 'failed'>('no');
  const locate = () => {
    setLocating('yes');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLocating('no');
        onChange({ area: 'here', here: { lat: coords.latitude, lon: coords.longitude } });
      },
      () => setLocating('failed'),
      { maximumAge: 60_000, timeout: 10_000 },
    );
  };
  return (
    <div className={styles.place}>
      <fieldset className={styles.areas}>
        <legend className={styles.legend}>{t('area.label')}</legend>
        {areaNames.map((area) => (
          <Chip key={area} chosen={draft.area === area} onChoose={() => onChange({ area })}>
            {t(`area.${area}`)}
          </Chip>
        ))}
        <Chip chosen={draft.area === 'here'} onChoose={locate}>
          <LocationOutline aria-hidden="true" /> {t(locating === 'yes' ? 'area.locating' : 'area.here')}
        </Chip>
      </fieldset>
      <p className={styles.hint} aria-live="polite">
        {locating === 'failed' ? t('area.failed') : t('area.why')}
      </p>
      <Field
        label={t('address')}
        value={draft.address}
        placeholder={t('address_hint')}
        autoComplete="street-address"
        maxLength={160}
        error={error}
        onChange={(address) => onChange({ address })}
      />
    </div>
  );
}
