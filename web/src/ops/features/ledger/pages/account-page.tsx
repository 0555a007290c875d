import { useTranslation } from '@/i18n/use-translation.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { AccountHead } from '../components/account-head.tsx';
import { AccountHeadSkeleton } from '../components/account-head-skeleton.tsx';
import { Entries } from '../components/entries.tsx';
import { useLedgerNames } from '../components/use-ledger-names.ts';
import { useAccount } from '../queries/use-account.ts';
import { useEntries } from '../queries/use-entries.ts';

export default function AccountPage() {
  const { t } = useTranslation('ops-ledger');
  const id = useParam('id');
  const names = useLedgerNames();
  const found = useAccount(id);
  const entries = useEntries(id);
  const account = found.data;
  return (
    <RequirePermission permission="ledger:read">
      <DeskPage title={account ? names.account(account.kind) : t('one_account')}>
        <Stack>
          <Loaded query={found} skeleton={<AccountHeadSkeleton />}>
            {(known) => <AccountHead account={known} />}
          </Loaded>
          {(account || !found.error) && <Entries entries={entries} asset={account?.asset ?? 'CNY'} />}
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
