import { useTranslation } from '@/i18n/use-translation.ts';

/** What a placeholder of a template is called. */
export function useParamName(): (name: string) => string {
  const { t } = useTranslation('ops-notifications');
  return (name) => t(`param.${name as 'title'}`, { defaultValue: name });
}
