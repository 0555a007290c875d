import { UploadOutline } from 'antd-mobile-icons';
import { useId } from 'react';
import styles from './transfer.module.css';

interface Props {
  title: string;
  text: string;
  /** What the file picker offers. */
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A kind of file that can be imported. */
export function FileChoice({ title, text, accept, disabled, onFile }: Props) {
  const id = useId();
  return (
    <label className={disabled ? `${styles.choice} ${styles.disabled}` : styles.choice} htmlFor={id}>
      <span className={styles.icon} aria-hidden="true">
        <UploadOutline />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{title}</span>
        <span id={`${id}-text`} className={styles.text}>
          {text}
        </span>
      </span>
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-text`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
