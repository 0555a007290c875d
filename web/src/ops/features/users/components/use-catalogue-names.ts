import { useLanguage } from '@/i18n/use-language.ts';
import { useCatalogue } from '../queries/use-catalogue.ts';

/** What roles and permissions are called, as the platform says; their own names until that is known. */
export function useCatalogueNames() {
  const { language } = useLanguage();
  const { data } = useCatalogue();
  const said = language === 'en' ? 'en' : 'zh';
  return {
    role: (name: string) => data?.roles.find(({ role }) => role === name)?.title[said] ?? name,
    roleAbout: (name: string) => data?.roles.find(({ role }) => role === name)?.about[said] ?? '',
    permission: (name: string) => data?.permissions.find((one) => one.name === name)?.allows[said] ?? name,
    roles: data?.roles ?? [],
    permissions: data?.permissions ?? [],
  };
}
