import type { ReactNode } from 'react';
import { Card } from '../../../../layout/card.tsx';
import { Section } from '../../../../layout/section.tsx';
import styles from './part.module.css';
import type { Missing } from './wish.ts';

interface Props {
  name: Missing;
  title: string;
  children: ReactNode;
  /** What is wrong with it, where the part does not say so itself. */
  error?: string | undefined;
}

/** A part of the form, which can be brought into view when something is missing in it. */
export function Part({ name, title, children, error }: Props) {
  return (
    <div data-part={name}>
      <Section title={title}>
        <Card>
          {children}
          <p className={styles.error} aria-live="polite">
            {error}
          </p>
        </Card>
      </Section>
    </div>
  );
}
