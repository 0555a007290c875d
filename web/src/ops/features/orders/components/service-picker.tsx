import { Select } from 'antd';
import { useServiceNames } from '@/api/use-service-names.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';

interface Props {
  id: string;
  /** A service's number; empty for any. */
  value: string;
  onChange: (service: string) => void;
}

/** Picks one of the services. */
export function ServicePicker({ id, value, onChange }: Props) {
  const { t } = useTranslation('ops-orders');
  const { pick } = useLanguage();
  const names = useServiceNames();
  const options = [...(names.data ?? [])].map(([service, name]) => ({ value: service, label: pick(name) }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={names.isLoading}
      showSearch={{ optionFilterProp: 'label' }}
      options={[{ value: '', label: t('any') }, ...options]}
      popupMatchSelectWidth={false}
    />
  );
}
