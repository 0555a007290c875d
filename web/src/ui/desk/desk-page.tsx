import type { ReactNode } from 'react';
import styles from './desk-page.module.css';

interface Props {
  title: string;
  /** What the page is for, in a sentence. */
  text?: string;
  /** What can be done here. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of workbench or console with its heading. */
export function DeskPage({ title, text, actions, children }: Props) {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </>
  );
}
