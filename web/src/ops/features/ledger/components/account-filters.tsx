import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { AccountFilter } from '../queries/use-accounts.ts';
import styles from './account-filters.module.css';
import { kinds } from './kinds.ts';
import { useLedgerNames } from './use-ledger-names.ts';

interface Props {
  filter: AccountFilter;
  onFilter: (filter: AccountFilter) => void;
}

/** Whose accounts, and of which kind. */
export function AccountFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  return (
    <div className={styles.filters}>
      <Form.Item label={t('kind')} htmlFor="ledger-kind" layout="vertical" className={styles.field}>
        <Select
          id="ledger-kind"
          value={filter.kind}
          options={[
            { value: '', label: t('all_kinds') },
            ...kinds.map((value) => ({ value, label: names.account(value) })),
          ]}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
      </Form.Item>
      <Form.Item label={t('owner')} htmlFor="ledger-owner" layout="vertical" className={styles.field}>
        <Input.Search
          key={filter.owner}
          id="ledger-owner"
          defaultValue={filter.owner}
          placeholder={t('owner_hint')}
          allowClear
          onSearch={(owner) => onFilter({ ...filter, owner: owner.trim() })}
        />
      </Form.Item>
      {(filter.kind || filter.owner) && <Button onClick={() => onFilter({ kind: '', owner: '' })}>{t('clear')}</Button>}
    </div>
  );
}
