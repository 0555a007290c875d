import { Flex, Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useCatalogueNames } from './use-catalogue-names.ts';

const colours: Partial<Record<Schemas['Role'], string>> = {
  admin: 'error',
  operator: 'warning',
  practitioner: 'processing',
  merchant: 'success',
};

export function RoleTags({ roles }: { roles: readonly Schemas['Role'][] }) {
  const names = useCatalogueNames();
  return (
    <Flex gap={4} wrap>
      {roles.map((role) => (
        <Tag key={role} color={colours[role] ?? 'default'} title={names.roleAbout(role)}>
          {names.role(role)}
        </Tag>
      ))}
    </Flex>
  );
}
