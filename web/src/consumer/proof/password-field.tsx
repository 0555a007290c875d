import { EyeInvisibleOutline, EyeOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Field } from '@/ui/phone/field.tsx';
import styles from './password-field.module.css';

interface Props {
  /** What it is called where it is not simply the password. */
  label?: string;
  value: string;
  onChange: (password: string) => void;
  /** A password that is to be chosen, not remembered. */
  fresh?: boolean;
  error?: string | undefined;
}

export function PasswordField({ label, value, onChange, fresh = false, error }: Props) {
  const { t } = useTranslation('session');
  const [shown, setShown] = useState(false);
  return (
    <Field
      label={label ?? t('field.password')}
      value={value}
      onChange={onChange}
      placeholder={fresh ? t('hint.password') : ''}
      type={shown ? 'text' : 'password'}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      maxLength={128}
      error={error}
      extra={
        <button
          type="button"
          className={styles.eye}
          aria-label={shown ? t('conceal') : t('reveal')}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOutline /> : <EyeInvisibleOutline />}
        </button>
      }
    />
  );
}
