import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  kind?: 'primary' | 'plain' | 'paying';
}

/** The button of what all applications share. In pages, use the application's library. */
export function Button({ kind = 'plain', type = 'button', className, ...rest }: Props) {
  return (
    <button type={type} className={[styles.button, styles[kind], className].filter(Boolean).join(' ')} {...rest} />
  );
}
