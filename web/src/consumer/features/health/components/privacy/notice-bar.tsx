import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import type { Consent } from '../../record/consents.ts';
import styles from './notice.module.css';
import { NoticeSheet } from './notice-sheet.tsx';

interface Props {
  notice: Schemas['ConsentNoticeBody'];
  consents: readonly Consent[];
  pending: boolean;
  /** Makes the same decisions again, about the text in force. */
  onAgain: (consents: readonly Consent[]) => void;
}

/** The way to the text in force; where something was decided about an older one, it says so. */
export function NoticeBar({ notice, consents, pending, onAgain }: Props) {
  const { t } = useTranslation('health-privacy');
  const [open, setOpen] = useState(false);
  const older = consents.filter(({ notice_changed }) => notice_changed);
  const sheet = <NoticeSheet notice={notice} open={open} onClose={() => setOpen(false)} />;
  if (older.length === 0) {
    return (
      <div>
        <button type="button" className={styles.open} onClick={() => setOpen(true)}>
          {t('notice_text.open', { version: notice.version })}
        </button>
        {sheet}
      </div>
    );
  }
  return (
    <section className={styles.bar} aria-label={t('notice_text.newer', { version: notice.version })}>
      <p className={styles.title}>{t('notice_text.newer', { version: notice.version })}</p>
      <p>{t('notice_text.still', { count: older.length })}</p>
      <div className={styles.actions}>
        <Button size="small" fill="outline" color="primary" onClick={() => setOpen(true)}>
          {t('notice_text.read')}
        </Button>
        <Button size="small" color="primary" loading={pending} onClick={() => onAgain(older)}>
          {t('notice_text.again')}
        </Button>
      </div>
      {sheet}
    </section>
  );
}
