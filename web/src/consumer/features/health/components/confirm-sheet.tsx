import type { ReactNode } from 'react';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import styles from './confirm-sheet.module.css';

interface Props {
  open: boolean;
  title: string;
  /** What follows from it. */
  children: ReactNode;
  cancel: string;
  confirm: string;
  pending: boolean;
  error?: unknown;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before something is taken away. */
export function ConfirmSheet({ open, title, children, cancel, confirm, pending, error, onCancel, onConfirm }: Props) {
  const tell = useProblemText();
  return (
    <Sheet
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button size="large" onClick={onCancel}>
            {cancel}
          </Button>
          <Button size="large" color="danger" loading={pending} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      {Boolean(error) && (
        <p className={styles.wrong} role="alert">
          {tell(error)}
        </p>
      )}
    </Sheet>
  );
}
