import { Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';

const colours: Partial<Record<Schemas['Role'], string>> = {
  admin: 'error',
  operator: 'warning',
  practitioner: 'processing',
  merchant: 'success',
};

export function RoleTags({ roles }: { roles: readonly Schemas['Role'][] }) {
  const { t } = useTranslation('ops-users');
  return (
    <Flex gap={4} wrap>
      {roles.map((role) => (
        <Tag key={role} color={colours[role] ?? 'default'}>
          {t(`role.${role}`)}
        </Tag>
      ))}
    </Flex>
  );
}
