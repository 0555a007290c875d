import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language.ts';
import { useServices } from '../queries/use-services.ts';

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
  const services = useServices();
  const options = (services.data ?? []).map((service) => ({ value: service.id, label: pick(service.name) }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      loading={services.isLoading}
      showSearch={{ optionFilterProp: 'label' }}
      options={[{ value: '', label: t('any') }, ...options]}
      popupMatchSelectWidth={false}
    />
  );
}
