import { useTranslation } from 'react-i18next';

/** What a permission allows, in words. */
export function usePermissionName(): (permission: string) => string {
  const { t } = useTranslation('ops-users');
  return (permission) => {
    const [area, deed] = permission.split(':') as ['users', 'read'];
    return t(`permission.${area}.${deed}`, { defaultValue: permission });
  };
}
