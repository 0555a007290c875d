import { useState } from 'react';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Toggle } from '@/ui/phone/toggle.tsx';
import { useNoticeWords } from '../../../../consent/use-notice-words.ts';
import { Card } from '../../../../layout/card.tsx';
import type { Consent, Purpose } from '../../record/consents.ts';
import styles from './consents.module.css';

interface Props {
  purpose: Purpose;
  consents: readonly Consent[];
  /** What is being decided now. */
  pending: readonly Consent[];
  onDecide: (consents: readonly Consent[], granted: boolean) => void;
}

/** A purpose in plain words, and a switch for each class of data. */
export function PurposeCard({ purpose, consents, pending, onDecide }: Props) {
  const { t } = useTranslation('health-privacy');
  const formats = useFormats();
  const words = useNoticeWords();
  const { name, text } = words.ofPurpose(purpose);
  const granted = consents.filter((consent) => consent.granted);
  const [opened] = useState(granted.length > 0);
  const all = granted.length === consents.length;
  return (
    <Card>
      <details className={styles.purpose} open={opened}>
        <summary className={styles.summary}>
          <span className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.text}>{text}</span>
          </span>
          <span className={granted.length > 0 ? `${styles.count} ${styles.some}` : styles.count}>
            {granted.length > 0
              ? t('granted_count', { count: granted.length, of: consents.length })
              : t('none_granted')}
          </span>
        </summary>
        <ul>
          {consents.map((consent) => (
            <li key={consent.class} className={styles.row}>
              <span className={styles.words}>
                <span>{words.ofClass(consent.class).name}</span>
                <span className={styles.text}>{words.ofClass(consent.class).text}</span>
                {consent.decided_at && (
                  <span className={styles.text}>
                    {t(`standing.${consent.standing}`, { day: formats.date(consent.decided_at) })}
                    {consent.notice_changed && <em className={styles.older}>{t('notice_text.older')}</em>}
                  </span>
                )}
              </span>
              <Toggle
                aria-label={t('switch', {
                  purpose: name,
                  class: words.ofClass(consent.class).name,
                })}
                checked={consent.granted}
                loading={pending.includes(consent)}
                onChange={(granted) => onDecide([consent], granted)}
              />
            </li>
          ))}
        </ul>
        <div className={styles.all}>
          <Button size="small" fill="none" color={all ? 'danger' : 'primary'} onClick={() => onDecide(consents, !all)}>
            {all ? t('withdraw_all') : t('grant_all')}
          </Button>
        </div>
      </details>
    </Card>
  );
}
