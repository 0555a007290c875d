import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PersonName } from './person.tsx';
import { useFoundUsers } from './use-found-users.ts';

interface Props {
  id: string;
  /** Somebody's number; empty for everybody. */
  value: string;
  onChange: (user: string) => void;
}

/** Picks somebody by the start of their name, or by a whole contact. */
export function PersonPicker({ id, value, onChange }: Props) {
  const { t } = useTranslation('ops');
  const [text, setText] = useState('');
  const found = useFoundUsers(text);
  const options = (found.data ?? []).map((user) => ({
    value: user.user_id,
    label: [user.display_name, user.phone ?? user.email].filter(Boolean).join(' · '),
  }));
  return (
    <Select
      id={id}
      value={value || null}
      onChange={(user?: string | null) => onChange(user ?? '')}
      placeholder={t('person_hint')}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      options={options}
      labelRender={({ value: user }) => <PersonName id={String(user)} />}
      popupMatchSelectWidth={false}
      allowClear
    />
  );
}
