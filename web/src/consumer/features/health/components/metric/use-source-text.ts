import { useTranslation } from '@/i18n/use-translation.ts';
import { useDevices } from '../../queries/use-devices.ts';
import { sourceOf } from '../../record/sources.ts';

/** Where a record came from, in words; a device by its name. */
export function useSourceText(): (source: string) => string {
  const { t } = useTranslation('health');
  const { data: devices = [] } = useDevices();
  return (source) => {
    const { kind, name } = sourceOf(source);
    if (kind !== 'device') return t(`source.${kind}`, { name });
    const device = devices.find(({ binding_id }) => binding_id === name);
    return device ? t('source.device', { name: device.name }) : t('source.device_gone');
  };
}
