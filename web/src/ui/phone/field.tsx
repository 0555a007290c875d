import './phone.css';
import { Input, type InputProps } from 'antd-mobile';
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface Props
  extends Pick<
    InputProps,
    'value' | 'onChange' | 'placeholder' | 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'disabled'
  > {
  label: string;
  /** What is wrong with it. */
  error?: string | undefined;
  /** What stands at its end: a unit, a button. */
  extra?: ReactNode;
}

/** A labelled field to type into, with what is wrong below it. */
export function Field({ label, error, extra, ...input }: Props) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={error ? `${styles.box} ${styles.wrong}` : styles.box}>
        <Input
          id={id}
          className={styles.input}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? errorId : undefined}
          {...input}
        />
        {extra}
      </div>
      <p id={errorId} className={styles.error} aria-live="polite">
        {error}
      </p>
    </div>
  );
}
