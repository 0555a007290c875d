import { useTranslation } from '@/i18n/use-translation.ts';

/** What happened, in words; the platform's own name where it is new to us. */
export function EventName({ kind }: { kind: string }) {
  const { t } = useTranslation('ops-trail');
  const [service, event] = kind.split('.') as ['auth', 'user_locked'];
  return <span title={kind}>{t(`event.${service}.${event}`, { defaultValue: kind })}</span>;
}
