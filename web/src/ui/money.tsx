import { useFormats } from '@/format/use-formats.ts';
import styles from './money.module.css';

interface Props {
  value: { minor: number; currency: string };
  /** `price` for what is to be paid, `sum` for what was. */
  as?: 'price' | 'sum';
  fraction?: 'auto' | 'always';
}

export function Money({ value, as = 'sum', fraction = 'auto' }: Props) {
  const formats = useFormats();
  return <span className={`numbers ${styles[as]}`}>{formats.money(value, fraction)}</span>;
}
