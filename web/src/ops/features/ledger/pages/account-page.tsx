import { Card, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { AccountHead } from '../components/account-head.tsx';
import { AccountHeadSkeleton } from '../components/account-head-skeleton.tsx';
import { BalanceChart } from '../components/balance-chart.tsx';
import { EntryTable } from '../components/entry-table.tsx';
import { useLedgerNames } from '../components/use-ledger-names.ts';
import { useAccount } from '../queries/use-account.ts';
import { useEntries } from '../queries/use-entries.ts';

export default function AccountPage() {
  const { t } = useTranslation('ops-ledger');
  const id = useParam('id');
  const names = useLedgerNames();
  const [side, setSide] = useSearchText('side', 'all');
  const found = useAccount(id);
  const entries = useEntries(id);
  const account = found.data;
  const asset = account?.asset ?? 'CNY';
  const nothing = <EmptyState title={t('no_entries')} />;
  return (
    <RequirePermission permission="ledger:read">
      <DeskPage title={account ? names.account(account.kind) : t('one_account')}>
        <Stack>
          <Loaded part query={found} skeleton={<AccountHeadSkeleton />}>
            {(known) => <AccountHead account={known} />}
          </Loaded>
          <Card
            title={t('entries')}
            extra={
              <Segmented
                value={side}
                onChange={setSide}
                options={[
                  { value: 'all', label: t('both_sides') },
                  { value: 'debit', label: t('debit') },
                  { value: 'credit', label: t('credit') },
                ]}
              />
            }
          >
            <Loaded
              part
              query={entries}
              skeleton={<SkeletonTable count={8} />}
              empty={{ when: (all) => !all.length, show: nothing }}
            >
              {(all) => (
                <>
                  {all.length > 2 && <BalanceChart entries={all} asset={asset} />}
                  <EntryTable entries={all.filter((one) => side === 'all' || one.side === side)} asset={asset} />
                </>
              )}
            </Loaded>
            <LoadMore pages={entries} />
          </Card>
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
