import { CloseOutline } from 'antd-mobile-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './sheet.module.css';

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, which stay in view. */
  actions?: ReactNode;
}

/** A sheet that comes up from below on the phone and stands in the middle on a desk. Keeps the focus while it is open. */
export function Sheet({ open, title, onClose, children, actions }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <header className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
              <CloseOutline />
            </button>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard */}
          <section className={styles.content} aria-labelledby={id} tabIndex={0}>
            {children}
          </section>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
