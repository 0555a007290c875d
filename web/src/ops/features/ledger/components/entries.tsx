import { Card, Segmented } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import type { useEntries } from '../queries/use-entries.ts';
import { BalanceChart } from './balance-chart.tsx';
import { EntryTable } from './entry-table.tsx';

interface Props {
  entries: ReturnType<typeof useEntries>;
  asset: string;
}

const sides = ['debit', 'credit'] as const;

/** What moved on an account, newest first, and how its balance went; of one side, if wanted. */
export function Entries({ entries, asset }: Props) {
  const { t } = useTranslation('ops-ledger');
  const [wanted, setSide] = useSearchText('side', 'all');
  const side = sides.find((one) => one === wanted);
  const picker = (
    <Segmented
      value={side ?? 'all'}
      onChange={setSide}
      options={[{ value: 'all', label: t('both_sides') }, ...sides.map((value) => ({ value, label: t(value) }))]}
    />
  );
  return (
    <Card title={t('entries')} extra={picker}>
      <Loaded
        part
        query={entries}
        skeleton={<SkeletonTable count={8} />}
        empty={{ when: (all) => !all.length, show: <EmptyState title={t('no_entries')} /> }}
      >
        {(all) => {
          const shown = side ? all.filter((entry) => entry.side === side) : all;
          return (
            <>
              {all.length > 2 && <BalanceChart entries={all} asset={asset} />}
              {side && shown.length === 0 ? (
                <EmptyState title={t(`no_entries_of.${side}`)} />
              ) : (
                <EntryTable entries={shown} asset={asset} />
              )}
            </>
          );
        }}
      </Loaded>
      <LoadMore pages={entries} />
    </Card>
  );
}
