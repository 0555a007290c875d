import { useTranslation } from '@/i18n/use-translation.ts';
import { usePerson } from '@/ops/people/use-person.ts';
import { useAccess } from '@/session/use-access.ts';
import { useUserId } from '@/session/use-session.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadedDeskPage } from '@/ui/desk/loaded-desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { AccessCard } from '../components/access-card.tsx';
import { AccountCard } from '../components/account-card.tsx';
import { AlertsCard } from '../components/alerts-card.tsx';
import { LockButton } from '../components/lock-button.tsx';
import { LockNotice } from '../components/lock-notice.tsx';
import { MoneyCard } from '../components/money-card.tsx';
import { SessionsCard } from '../components/sessions-card.tsx';
import { TrailCard } from '../components/trail-card.tsx';

export default function UserPage() {
  const { t } = useTranslation('ops-users');
  const id = useParam('id');
  const self = useUserId() === id;
  const { can } = useAccess();
  const person = usePerson(id);
  return (
    <RequirePermission permission="users:read">
      <LoadedDeskPage title={t('title')} query={person}>
        {(user) => (
          <DeskPage
            title={user.display_name}
            text={self ? t('oneself') : t('user_text')}
            actions={can('users:lock') && !self && <LockButton user={user} />}
          >
            <Stack>
              {user.lock && <LockNotice lock={user.lock} />}
              <AccountCard user={user} />
              <Stack columns={2}>
                <Stack>
                  <AccessCard user={user} self={self} />
                  <SessionsCard userId={id} />
                  {can('risk:read') && <AlertsCard userId={id} />}
                </Stack>
                <Stack>
                  {can('ledger:read') && <MoneyCard userId={id} />}
                  {can('audit:read') && <TrailCard userId={id} />}
                </Stack>
              </Stack>
            </Stack>
          </DeskPage>
        )}
      </LoadedDeskPage>
    </RequirePermission>
  );
}
