import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import styles from './require-session.module.css';
import { useSession } from './use-session.ts';

interface Props {
  children: ReactNode;
  /** The login: in the page's place where nobody is signed in, above the page where a session was lost. */
  login: ReactNode;
}

/** Shows the page to whoever is signed in. A page whose session is lost stays as it is, with all that was typed. */
export function RequireSession({ children, login }: Props) {
  const { status } = useSession();
  if (status === 'starting') return <SkeletonPage />;
  if (status === 'anonymous') return login;
  return (
    <>
      {children}
      {status === 'ended' && <LoginAbove>{login}</LoginAbove>}
    </>
  );
}

function LoginAbove({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.above}
      aria-label={t('ended.title')}
      tabIndex={-1}
      onCancel={(event) => event.preventDefault()}
    >
      <p className={styles.notice} role="status">
        {t('ended.notice')}
      </p>
      {children}
    </dialog>
  );
}
