import { useTranslation } from '@/i18n/use-translation.ts';

/** What the ledger's kinds of accounts and of postings are called. */
export function useLedgerNames() {
  const { t } = useTranslation('ops-ledger');
  return {
    account: (kind: string) => t(`account.${kind as 'escrow'}`, { defaultValue: kind }),
    posting: (kind: string) => t(`posting.${kind as 'payment'}`, { defaultValue: kind }),
  };
}
