import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from '@/ops/filter/filters.module.css';
import { SpanFields } from '@/ops/filter/span-fields.tsx';
import type { UserFilter } from '../queries/use-users.ts';
import { useCatalogueNames } from './use-catalogue-names.ts';

interface Props {
  filter: UserFilter;
  onFilter: (change: Partial<UserFilter>) => void;
  /** Absent where nothing is filtered. */
  onClear: (() => void) | undefined;
}

/** Which accounts. */
export function UserFilters({ filter, onFilter, onClear }: Props) {
  const { t } = useTranslation('ops-users');
  const names = useCatalogueNames();
  return (
    <search className={styles.filters}>
      <Form.Item label={t('find')} htmlFor="user-text" layout="vertical" className={styles.whole ?? ''}>
        <Input.Search
          key={filter.q}
          id="user-text"
          defaultValue={filter.q}
          placeholder={t('search')}
          maxLength={120}
          allowClear
          onSearch={(q) => onFilter({ q })}
        />
      </Form.Item>
      <Form.Item label={t('role_filter')} htmlFor="user-role" layout="vertical">
        <Select
          id="user-role"
          value={filter.role}
          onChange={(role) => onFilter({ role })}
          options={[
            { value: '', label: t('any') },
            ...names.roles.map(({ role }) => ({ value: role as string, label: names.role(role) })),
          ]}
        />
      </Form.Item>
      <Form.Item label={t('state')} htmlFor="user-status" layout="vertical">
        <Select
          id="user-status"
          value={filter.status}
          onChange={(status) => onFilter({ status })}
          options={[
            { value: '', label: t('any') },
            { value: 'active', label: t('status.active') },
            { value: 'locked', label: t('status.locked') },
          ]}
        />
      </Form.Item>
      <SpanFields
        name="user"
        labels={{ from: t('registered_from'), until: t('registered_until') }}
        from={filter.from}
        until={filter.until}
        onChange={onFilter}
      />
      {onClear && <Button onClick={onClear}>{t('clear')}</Button>}
    </search>
  );
}
