import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { TextArea } from '@/ui/phone/text-area.tsx';
import styles from './needs-field.module.css';

interface Props {
  value: string;
  onChange: (needs: string) => void;
  error: string | undefined;
}

/** What it is about, in the consumer's own words. */
export function NeedsField({ value, onChange, error }: Props) {
  const { t } = useTranslation('booking');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className="only-spoken">
        {t('needs')}
      </label>
      <div className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
        <TextArea
          id={id}
          value={value}
          rows={4}
          maxLength={1000}
          showCount
          placeholder={t('needs_hint')}
          onChange={onChange}
        />
      </div>
      <p className={styles.error} aria-live="polite">
        {error}
      </p>
      <p className={styles.hint}>{t('needs_private')}</p>
      <p className={styles.emergency}>{t('emergency')}</p>
    </div>
  );
}
