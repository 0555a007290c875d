import type { Schemas } from '@/api/client.ts';
import { Money } from '@/ui/money.tsx';
import styles from './parts.module.css';

interface Part {
  name: string;
  amount: Schemas['Money'];
  tone: 'a' | 'b' | 'c' | 'd';
}

/** A sum and what it is made of: a bar, and the parts by name. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const some = parts.filter(({ amount }) => amount.minor > 0);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {some.map(({ name, amount, tone }) => (
          <span key={name} className={styles.part} data-tone={tone} style={{ flexGrow: amount.minor }} />
        ))}
      </div>
      <dl>
        {parts.map(({ name, amount, tone }) => (
          <div key={name} className={styles.row} data-tone={tone}>
            <dt className={styles.name}>{name}</dt>
            <dd>
              <Money value={amount} fraction="always" />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
