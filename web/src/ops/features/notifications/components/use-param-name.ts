import { useTranslation } from 'react-i18next';

/** What a placeholder of a template is called. */
export function useParamName(): (name: string) => string {
  const { t } = useTranslation('ops-notifications');
  return (name) => t(`param.${name as 'title'}`, { defaultValue: name });
}
