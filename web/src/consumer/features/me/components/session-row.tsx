import { GlobalOutline, PhonebookOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { When } from '@/ui/when.tsx';
import { Row } from '../../../layout/row.tsx';
import { deviceOf } from '../sessions/device.ts';
import styles from './session-row.module.css';

interface Props {
  session: Schemas['SessionView'];
  busy: boolean;
  onEnd: () => void;
}

/** Somewhere that the account is signed in. */
export function SessionRow({ session, busy, onEnd }: Props) {
  const { t } = useTranslation('me');
  const formats = useFormats();
  const device = deviceOf(session.device);
  const text = (
    <>
      {t('session.used', { address: session.address })} <When at={session.last_used_at} />
      <br />
      {t('session.since', { date: formats.dateTime(session.created_at) })}
    </>
  );
  const end = (
    <Button
      size="small"
      fill="none"
      color="danger"
      loading={busy}
      aria-label={t('session.end_at', { device: device.name })}
      onClick={onEnd}
    >
      {t('session.end')}
    </Button>
  );
  return (
    <Row
      icon={device.mobile ? PhonebookOutline : GlobalOutline}
      name={device.name}
      text={text}
      value={session.current ? <span className={styles.here}>{t('session.here')}</span> : end}
    />
  );
}
