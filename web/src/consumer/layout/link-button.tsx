import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './link-button.module.css';

interface Props {
  to: string;
  search?: Record<string, string>;
  kind?: 'primary' | 'plain' | 'paying';
  children: ReactNode;
}

/** A link that looks like a button: it leads to a page where what it says is done. */
export function LinkButton({ to, search, kind = 'plain', children }: Props) {
  return (
    <Link to={to} search={(search ?? {}) as never} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </Link>
  );
}
