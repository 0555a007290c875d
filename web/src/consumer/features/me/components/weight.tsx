import { useId } from 'react';
import { useFormats } from '@/format/use-formats.ts';
import styles from './weight.module.css';

interface Props {
  label: string;
  text: string;
  /** 0 to 100. */
  value: number;
  onChange: (value: number) => void;
  /** The reader has let go of it. */
  onDone: () => void;
}

/** How much something counts. */
export function Weight({ label, text, value, onChange, onDone }: Props) {
  const id = useId();
  const formats = useFormats();
  return (
    <div className={styles.weight}>
      <p className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <span className={`numbers ${styles.value}`}>{formats.number(value)}</span>
      </p>
      <input
        id={id}
        type="range"
        className={styles.range}
        min={0}
        max={100}
        step={5}
        value={value}
        aria-describedby={`${id}-text`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={onDone}
        onKeyUp={onDone}
      />
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
    </div>
  );
}
