import { useTranslation } from '@/i18n/use-translation.ts';
import type { Contact, useSendCode } from '@/session/use-send-code.ts';
import { Button } from '@/ui/phone/button.tsx';
import { Field } from '@/ui/phone/field.tsx';

interface Props {
  value: string;
  onChange: (code: string) => void;
  sending: ReturnType<typeof useSendCode>;
  /** Where to send the code, once that is known. */
  contact: Contact | null;
}

/** A one-time code, with the button that sends it and counts down until it may be pressed again. */
export function CodeField({ value, onChange, sending, contact }: Props) {
  const { t } = useTranslation('session');
  const waiting = sending.secondsLeft > 0;
  return (
    <>
      <Field
        label={t('field.code')}
        value={value}
        onChange={(text) => onChange(text.replace(/\D/g, ''))}
        placeholder={t('hint.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        extra={
          <Button
            fill="none"
            color="primary"
            size="small"
            disabled={!contact || waiting}
            loading={sending.isPending}
            onClick={() => {
              if (contact) sending.mutate(contact);
            }}
          >
            {waiting ? t('send_code_again', { seconds: sending.secondsLeft }) : t('send_code')}
          </Button>
        }
      />
      <span className="only-spoken" role="status">
        {sending.isSuccess && t('code_sent')}
      </span>
    </>
  );
}
