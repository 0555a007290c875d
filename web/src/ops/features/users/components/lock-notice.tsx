import { Alert } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { When } from '@/ui/when.tsx';

/** Why an account is locked, since when, and by whom. */
export function LockNotice({ lock }: { lock: Schemas['LockView'] }) {
  const { t } = useTranslation('ops-users');
  return (
    <Alert
      type="error"
      showIcon
      title={t('locked_for', { reason: t(`reason.${lock.reason}`) })}
      description={
        <>
          {lock.note && <p>{lock.note}</p>}
          <p>
            <When at={lock.at} as="exact" />
            {' · '}
            {lock.by.startsWith('usr_') ? <Person id={lock.by} /> : lock.by}
          </p>
        </>
      }
    />
  );
}
