import { Link } from '@tanstack/react-router';
import { Alert, Drawer } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { useAccess } from '@/session/use-access.ts';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { When } from '@/ui/when.tsx';
import { AlertMark, Severity } from './marks.tsx';
import { rulingsFor } from './rulings.ts';
import { VerdictForm } from './verdict-form.tsx';

interface Props {
  alert: Schemas['AlertBody'] | null;
  onDecided: (alert: Schemas['AlertBody']) => void;
  onClose: () => void;
}

/** One suspicion: what it is about, and a person's decision. */
export function AlertDrawer({ alert, onDecided, onClose }: Props) {
  const { t } = useTranslation('ops-risk');
  const { can } = useAccess();
  return (
    <Drawer
      open={alert !== null}
      onClose={onClose}
      size={520}
      title={alert ? t('alert_of', { class: t(`class_name.${alert.class}`) }) : null}
      destroyOnHidden
    >
      {alert && (
        <Stack>
          {alert.follow_up === 'unlock_account' && (
            <Alert
              type="warning"
              showIcon
              title={t('unlock_needed')}
              description={<Link to={`/users/${alert.user_id}`}>{t('to_account')}</Link>}
            />
          )}
          <Facts facts={factsOf(alert)} />
          {can('risk:decide') && rulingsFor(alert.state).length > 0 && (
            <VerdictForm key={alert.state} alert={alert} onDecided={onDecided} />
          )}
        </Stack>
      )}
    </Drawer>
  );

  function factsOf(one: Schemas['AlertBody']) {
    return [
      { name: t('state'), value: <AlertMark state={one.state} /> },
      { name: t('severity'), value: <Severity of={one.severity} /> },
      { name: t('who'), value: <Person id={one.user_id} /> },
      { name: t('order'), value: <ShortId id={one.order_id} to={`/orders/${one.order_id}`} /> },
      { name: t('opened'), value: <When at={one.opened_at} as="dateTime" /> },
      { name: t('locked'), value: one.locked ? t('yes') : t('no') },
      { name: t('decided'), value: one.decided_at ? <When at={one.decided_at} as="dateTime" /> : t('not_yet') },
      { name: t('decided_by'), value: one.decided_by ? <Person id={one.decided_by} /> : t('not_yet') },
      { name: t('reasons'), value: <code>{one.reasons.join(', ')}</code>, wide: true },
    ];
  }
}
