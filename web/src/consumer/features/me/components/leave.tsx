import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useLogout } from '@/session/use-logout.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { Wrong } from '../../../proof/wrong.tsx';

/** Signing out, here or on all devices; asks first. */
export function Leave({ everywhere = false }: { everywhere?: boolean }) {
  const { t } = useTranslation(['me', 'session']);
  const [asking, ask] = useState(false);
  const logout = useLogout();
  const word = t(everywhere ? 'session:logout.everywhere' : 'session:logout.here');
  const actions = (
    <>
      <Button block size="large" onClick={() => ask(false)}>
        {t('leave.stay')}
      </Button>
      <Button block size="large" color="danger" loading={logout.isPending} onClick={() => logout.mutate(everywhere)}>
        {word}
      </Button>
    </>
  );
  return (
    <>
      <Button block size="large" color="danger" fill="outline" onClick={() => ask(true)}>
        {word}
      </Button>
      <Sheet open={asking} title={word} onClose={() => ask(false)} actions={actions}>
        <p>{t(everywhere ? 'leave.everywhere' : 'leave.here')}</p>
        <Wrong error={logout.error} />
      </Sheet>
    </>
  );
}
