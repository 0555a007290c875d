import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { Person } from '@/ops/people/person.tsx';
import { Figures } from '@/ui/desk/figures.tsx';
import { Sum } from './sum.tsx';

/** What is on an account, and whose it is. */
export function AccountHead({ account }: { account: Schemas['LedgerAccount'] }) {
  const { t } = useTranslation('ops-ledger');
  const formats = useFormats();
  const { asset, balance, held, available, debits, credits, entries, normal, owner_id } = account;
  return (
    <Figures
      figures={[
        {
          name: t('balance'),
          value: <Sum amount={balance} asset={asset} />,
          note: t('normal', { side: normal === 'debit' ? t('debit') : t('credit') }),
        },
        { name: t('held'), value: <Sum amount={held} asset={asset} /> },
        { name: t('available'), value: <Sum amount={available} asset={asset} /> },
        { name: t('debits'), value: <Sum amount={debits} asset={asset} /> },
        { name: t('credits'), value: <Sum amount={credits} asset={asset} /> },
        {
          name: t('entries'),
          value: formats.number(entries),
          note: owner_id ? <Person id={owner_id} /> : t('platform'),
        },
      ]}
    />
  );
}
