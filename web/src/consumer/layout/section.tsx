import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface Props {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading. */
export function Section({ title, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
