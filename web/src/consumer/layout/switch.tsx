import { type ReactNode, useId } from 'react';
import styles from './switch.module.css';

interface Props {
  label: string;
  text?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A decision that is on or off, with what it means. */
export function Switch({ label, text, checked, disabled, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {text && (
          <p id={`${id}-text`} className={styles.text}>
            {text}
          </p>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        disabled={disabled}
        aria-checked={checked}
        aria-describedby={text ? `${id}-text` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  );
}
