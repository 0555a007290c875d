import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { Facts } from '@/ui/desk/facts.tsx';
import { Figures } from '@/ui/desk/figures.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { Sum } from './sum.tsx';

/** What is on an account, whose it is, and how it moves. */
export function AccountHead({ account }: { account: Schemas['LedgerAccountRecord'] }) {
  const { t } = useTranslation('ops-ledger');
  const formats = useFormats();
  const { account_id, asset, balance, held, available, debits, credits, entries, normal, owner_id } = account;
  const { class: kind, opened_at, last_posted_at } = account;
  return (
    <>
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
          { name: t('entries'), value: formats.number(entries) },
        ]}
      />
      <Card>
        <Facts
          facts={[
            { name: t('owner'), value: owner_id ? <Person id={owner_id} /> : t('platform') },
            { name: t('class'), value: t(`class_name.${kind as 'asset'}`, { defaultValue: kind }) },
            { name: t('opened'), value: <When at={opened_at} as="dateTime" /> },
            { name: t('moved'), value: last_posted_at ? <When at={last_posted_at} as="dateTime" /> : t('never') },
            { name: t('account_number'), value: <ShortId id={account_id} whole />, wide: true },
          ]}
        />
      </Card>
    </>
  );
}
