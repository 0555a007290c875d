import { useTranslation } from 'react-i18next';

/** What people call a metric, by its LOINC code; the platform's own name for one that is new to us. */
export function useMetricName(): (code: string, name: string) => string {
  const { t, i18n } = useTranslation('metrics');
  return (code, name) => (i18n.exists(code, { ns: 'metrics' }) ? t(code as '85354-9') : name);
}
