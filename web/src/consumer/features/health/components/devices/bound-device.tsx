import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import styles from './devices.module.css';

/** The secret of a device just bound. */
export function BoundDevice({ device, onClose }: { device: Schemas['BoundBody']; onClose: () => void }) {
  const { t } = useTranslation('health-devices');
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(device.secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Sheet
      open
      title={t('bound', { name: device.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="large" color="primary" fill="outline" onClick={() => void copy()}>
            {copied ? t('copied') : t('copy')}
          </Button>
          <Button size="large" color="primary" onClick={onClose}>
            {t('kept')}
          </Button>
        </>
      }
    >
      <p className={styles.warning}>{t('once')}</p>
      <dl className={styles.secret}>
        <dt>{t('secret')}</dt>
        <dd>{device.secret}</dd>
        <dt>{t('sync_path')}</dt>
        <dd>{device.sync_path}</dd>
      </dl>
      <p className={copied === false ? styles.wrong : 'only-spoken'} aria-live="polite">
        {copied === null ? '' : t(copied ? 'copied' : 'not_copied')}
      </p>
    </Sheet>
  );
}
