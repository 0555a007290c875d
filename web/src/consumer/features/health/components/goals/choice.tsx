import styles from '../adding/chips.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly (readonly [T, string])[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as chips. */
export function Choice<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <fieldset aria-label={label} className={styles.chips}>
      {options.map(([key, name]) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-pressed={key === value}
          onClick={() => onChange(key)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
