import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface Fact {
  name: string;
  value: ReactNode;
  /** Over the whole width. */
  wide?: boolean;
}

/** What is known about something: names with values. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, wide }) => (
        <div key={name} className={wide ? styles.wide : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
