import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import styles from './require-session.module.css';
import { useSession } from './use-session.ts';

interface Props {
  children: ReactNode;
  /** The login: in the page's place where nobody is signed in, above the page where a session was lost. */
  login: ReactNode;
}

/**
 * Shows the page to whoever is signed in. A page whose session is lost stays as it is, with all that was typed. Whose account was
 * locked is told so, instead of being let to try.
 */
export function RequireSession({ children, login }: Props) {
  const session = useSession();
  if (session.status === 'starting') return <SkeletonPage />;
  if (session.status === 'anonymous') {
    return (
      <>
        {session.locked && <Locked />}
        {login}
      </>
    );
  }
  return (
    <>
      {children}
      {session.status === 'ended' && <LoginAbove locked={session.locked}>{login}</LoginAbove>}
    </>
  );
}

function Locked() {
  const { t } = useTranslation('session');
  return (
    <p className={`${styles.notice} ${styles.locked}`} role="alert">
      {t('locked.notice')}
    </p>
  );
}

function LoginAbove({ children, locked }: { children: ReactNode; locked: boolean }) {
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
      aria-label={t(locked ? 'locked.title' : 'ended.title')}
      tabIndex={-1}
      onCancel={(event) => event.preventDefault()}
    >
      {locked ? (
        <Locked />
      ) : (
        <p className={styles.notice} role="status">
          {t('ended.notice')}
        </p>
      )}
      {children}
    </dialog>
  );
}
