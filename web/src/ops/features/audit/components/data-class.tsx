import { Tag } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';

const colours: Record<string, string> = { health: 'error', personal: 'warning' };

/** How sensitive what happened is. */
export function DataClass({ name }: { name: string }) {
  const { t } = useTranslation('ops-audit');
  return <Tag color={colours[name] ?? 'default'}>{t(`data_class.${name as 'health'}`, { defaultValue: name })}</Tag>;
}
