import { type FormEvent, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useBindDevice } from '../../queries/use-bind-device.ts';
import { BoundDevice } from './bound-device.tsx';
import styles from './devices.module.css';

const fields = ['vendor', 'model', 'serial', 'name'] as const;
const blank = { vendor: '', model: '', serial: '', name: '' };

/** Binds a device, then shows its secret, which is never shown again. */
export function BindSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('health-devices');
  const tell = useProblemText();
  const id = useUserId();
  const bind = useBindDevice();
  const [typed, setTyped] = useState(blank);
  const [bound, setBound] = useState<Schemas['BoundBody'] | null>(null);
  const problem = bind.error ? toProblem(bind.error) : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.name.trim();
    const body = { ...typed, name: name || null };
    setBound(await bind.mutateAsync({ params: { path: { id } }, body }).catch(() => null));
  };
  if (bound) return <BoundDevice device={bound} onClose={onClose} />;
  return (
    <Sheet open title={t('bind')} onClose={onClose}>
      <form className={styles.fields} onSubmit={(event) => void submit(event)}>
        {fields.map((field) => (
          <Field
            key={field}
            label={t(`field.${field}`)}
            placeholder={t(`hint.${field}`)}
            value={typed[field]}
            onChange={(text) => setTyped({ ...typed, [field]: text })}
            maxLength={64}
            autoComplete="off"
            error={problem?.about(`/${field}`) && t('flaw')}
          />
        ))}
        {problem && problem.errors.length === 0 && (
          <p className={styles.wrong} role="alert">
            {tell(problem)}
          </p>
        )}
        <Button
          block
          type="submit"
          color="primary"
          size="large"
          loading={bind.isPending}
          disabled={!typed.vendor.trim() || !typed.model.trim() || !typed.serial.trim()}
        >
          {t('bind')}
        </Button>
      </form>
    </Sheet>
  );
}
