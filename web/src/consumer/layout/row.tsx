import { Link } from '@tanstack/react-router';
import { RightOutline } from 'antd-mobile-icons';
import type { ComponentType, ReactNode } from 'react';
import styles from './row.module.css';

interface Props {
  icon?: ComponentType;
  name: string;
  text?: ReactNode;
  /** What stands at its end. */
  value?: ReactNode;
  to?: string;
}

/** A line of a list: leads somewhere, or says something. */
export function Row({ icon: Icon, name, text, value, to }: Props) {
  const content = (
    <>
      {Icon && (
        <span className={styles.icon} aria-hidden="true">
          <Icon />
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {text && <span className={styles.text}>{text}</span>}
      </span>
      {value !== undefined && <span className={styles.value}>{value}</span>}
    </>
  );
  if (!to) return <div className={styles.row}>{content}</div>;
  return (
    <Link to={to} className={`${styles.row} ${styles.link}`}>
      {content}
      <RightOutline className={styles.go} aria-hidden="true" />
    </Link>
  );
}
