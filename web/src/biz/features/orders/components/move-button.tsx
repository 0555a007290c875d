import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import styles from './next-step.module.css';

interface Props {
  /** From when the move is possible, where it is not at any time. */
  from: string | null | undefined;
  pending: boolean;
  onMove: () => void;
  children: ReactNode;
}

/** Makes a move, and says from when on while it is too early. */
export function MoveButton({ from, pending, onMove, children }: Props) {
  const { t } = useTranslation('biz-orders');
  const formats = useFormats();
  const why = useId();
  const early = useNow() < Date.parse(from ?? '');
  return (
    <>
      <Button
        type="primary"
        size="large"
        className={styles.go}
        loading={pending}
        disabled={early}
        aria-describedby={early ? why : undefined}
        onClick={onMove}
      >
        {children}
      </Button>
      {early && from && (
        <span id={why} className={`numbers ${styles.from}`}>
          {t('possible_from', { at: formats.dateTime(from) })}
        </span>
      )}
    </>
  );
}
