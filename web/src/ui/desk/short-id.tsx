import { Link } from '@tanstack/react-router';
import { Typography } from 'antd';
import styles from './short-id.module.css';

interface Props {
  id: string;
  /** Where it leads. */
  to?: string | undefined;
  /** All of it, where there is room. */
  whole?: boolean;
}

/** An identifier: short enough for a table, whole for the clipboard. */
export function ShortId({ id, to, whole = false }: Props) {
  const shown = whole || id.length <= 16 ? id : `${id.slice(0, 4)}…${id.slice(-6)}`;
  return (
    <Typography.Text copyable={{ text: id }} className={styles.id} title={id}>
      {to ? <Link to={to}>{shown}</Link> : shown}
    </Typography.Text>
  );
}
