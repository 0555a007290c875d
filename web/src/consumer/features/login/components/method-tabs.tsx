import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './method-tabs.module.css';

const methods = ['phone', 'email'] as const;
type Method = (typeof methods)[number];

interface Props {
  method: Method;
  onChange: (method: Method) => void;
}

/** By which contact to sign in. */
export function MethodTabs({ method, onChange }: Props) {
  const { t } = useTranslation('session');
  return (
    <fieldset className={styles.tabs}>
      <legend className="only-spoken">{t('sign_in')}</legend>
      {methods.map((each) => (
        <label key={each} className={styles.tab}>
          <input type="radio" name="method" checked={each === method} onChange={() => onChange(each)} />
          {t(`method.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
