import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Star } from '@/ui/stars.tsx';
import styles from './star-input.module.css';

interface Props {
  value: number | null;
  onChange: (stars: 1 | 2 | 3 | 4 | 5) => void;
}

const places = [1, 2, 3, 4, 5] as const;

/** One to five stars, by tap or by arrow key. */
export function StarInput({ value, onChange }: Props) {
  const { t } = useTranslation('orders');
  const name = useId();
  return (
    <fieldset className={styles.input}>
      <legend className="only-spoken">{t('rate.stars')}</legend>
      <div className={styles.stars}>
        {places.map((stars) => (
          <label key={stars} className={value !== null && stars <= value ? `${styles.star} ${styles.on}` : styles.star}>
            <input type="radio" name={name} checked={stars === value} onChange={() => onChange(stars)} />
            <span className="only-spoken">{t(`rate.word.${stars}`)}</span>
            <Star size={36} />
          </label>
        ))}
      </div>
      <p className={styles.word} aria-hidden="true">
        {value === null ? t('rate.choose') : t(`rate.word.${value as 1}`)}
      </p>
    </fieldset>
  );
}
