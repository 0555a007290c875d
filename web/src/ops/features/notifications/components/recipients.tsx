import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PersonName } from '@/ops/people/person.tsx';
import { useFoundUsers } from '@/ops/people/use-found-users.ts';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (users: string[]) => void;
}

/** Whom to tell: found by name or contact, or given by their numbers. */
export function Recipients({ id, value, onChange }: Props) {
  const { t } = useTranslation('ops-notifications');
  const [text, setText] = useState('');
  const found = useFoundUsers(text);
  const options = (found.data ?? []).map((user) => ({
    value: user.user_id,
    label: [user.display_name, user.phone ?? user.email].filter(Boolean).join(' · '),
  }));
  return (
    <Select
      {...(id ? { id } : {})}
      mode="multiple"
      value={value ?? []}
      onChange={(users: string[]) => onChange?.(users)}
      placeholder={t('recipients_hint')}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      options={options}
      labelRender={({ value: user }) => <PersonName id={String(user)} />}
      maxCount={1000}
      allowClear
    />
  );
}
