import { LinkOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { When } from '@/ui/when.tsx';
import { Card } from '../../../../layout/card.tsx';
import styles from './devices.module.css';

interface Props {
  devices: readonly Schemas['BindingBody'][];
  onUnbind: (device: Schemas['BindingBody']) => void;
}

export function DeviceList({ devices, onUnbind }: Props) {
  const { t } = useTranslation('health-devices');
  return (
    <Card>
      <ul>
        {devices.map((device) => (
          <li key={device.binding_id} className={styles.device}>
            <span className={styles.icon} aria-hidden="true">
              <LinkOutline />
            </span>
            <div className={styles.words}>
              <h2 className={styles.name}>{device.name}</h2>
              <p className={styles.text}>{t('model', { vendor: device.vendor, model: device.model })}</p>
              <p className={styles.text}>{t('serial', { serial: device.serial })}</p>
              <p className={styles.text}>
                {device.last_sync_at ? t('synced') : t('never_synced')}
                {device.last_sync_at && <When at={device.last_sync_at} />}
              </p>
            </div>
            <Button
              size="small"
              fill="none"
              color="danger"
              aria-label={t('unbind_name', { name: device.name })}
              onClick={() => onUnbind(device)}
            >
              {t('unbind')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
