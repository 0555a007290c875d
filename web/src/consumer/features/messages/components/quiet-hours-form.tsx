import { type FormEvent, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Card } from '../../../layout/card.tsx';
import { Switch } from '../../../layout/switch.tsx';
import { Wrong } from '../../../proof/wrong.tsx';
import { useTold } from '../../../social/use-told.ts';
import { useSetQuietHours } from '../queries/use-set-quiet-hours.ts';
import styles from './quiet-hours-form.module.css';

const usual = { from: '22:00', to: '07:00' };

/** Whether there are quiet hours, and from when to when. */
export function QuietHoursForm({ present }: { present: Schemas['QuietHoursBody'] | null }) {
  const { t } = useTranslation('messages');
  const id = useUserId();
  const [on, setOn] = useState(present !== null);
  const [from, setFrom] = useState(present?.from.slice(0, 5) ?? usual.from);
  const [to, setTo] = useState(present?.to.slice(0, 5) ?? usual.to);
  const zone = present?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const save = useSetQuietHours();
  const { told } = useTold();
  const same = on && from === to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const quiet_hours = on ? { from: `${from}:00`, to: `${to}:00`, zone } : null;
    save.mutate({ params: { path: { id } }, body: { quiet_hours } }, { onSuccess: () => told(t('saved')) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Card flush>
        <Switch label={t('quiet.on')} text={t('quiet.meaning')} checked={on} onChange={setOn} />
        {on && (
          <div className={styles.times}>
            <label className={styles.time}>
              <span>{t('quiet.from')}</span>
              <input type="time" required value={from} onChange={(event) => setFrom(event.target.value)} />
            </label>
            <label className={styles.time}>
              <span>{t('quiet.to')}</span>
              <input type="time" required value={to} onChange={(event) => setTo(event.target.value)} />
            </label>
            <p className={styles.note}>{same ? t('quiet.same') : t('quiet.zone', { zone })}</p>
          </div>
        )}
      </Card>
      <Wrong error={save.error} />
      <Button block color="primary" size="large" type="submit" loading={save.isPending} disabled={same}>
        {t('quiet.save')}
      </Button>
    </form>
  );
}
