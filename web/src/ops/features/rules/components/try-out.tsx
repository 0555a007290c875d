import { AutoComplete, Button, Card, Form } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PersonName } from '@/ops/people/person.tsx';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { When } from '@/ui/when.tsx';
import { useKnownPractitioners } from '../queries/use-known-practitioners.ts';
import { useRecentOrders } from '../queries/use-recent-orders.ts';
import { useTryRules } from '../queries/use-try-rules.ts';
import type { Rule } from './rule-set.ts';
import { Verdict } from './verdict.tsx';

interface Pair {
  order_id: string;
  practitioner_id: string;
}

/** Judges one practitioner for one order by the rules as they are written now. */
export function TryOut({ rules, onRefused }: { rules: Rule[]; onRefused: (problem: unknown) => void }) {
  const { t } = useTranslation('ops-rules');
  const trial = useTryRules();
  const orders = useRecentOrders();
  const practitioners = useKnownPractitioners();
  const submit = (pair: Pair) =>
    trial.mutate(
      { body: { order_id: pair.order_id.trim(), practitioner_id: pair.practitioner_id.trim(), rules } },
      { onError: onRefused, onSuccess: () => onRefused(null) },
    );
  const needed = [{ required: true, message: t('try.missing') }];
  return (
    <Card title={t('try.title')}>
      <Form layout="vertical" onFinish={submit}>
        <Form.Item name="order_id" label={t('try.order')} rules={needed}>
          <AutoComplete
            placeholder={t('try.order_hint')}
            options={(orders.data ?? []).map(({ id, at }) => ({ value: id, label: <OrderChoice id={id} at={at} /> }))}
          />
        </Form.Item>
        <Form.Item name="practitioner_id" label={t('try.practitioner')} rules={needed}>
          <AutoComplete
            placeholder={t('try.practitioner_hint')}
            options={(practitioners.data ?? []).map((id) => ({ value: id, label: <PersonName id={id} /> }))}
          />
        </Form.Item>
        <Button htmlType="submit" loading={trial.isPending} block>
          {t('try.action')}
        </Button>
      </Form>
      <div aria-live="polite" style={{ marginTop: 16 }}>
        {trial.data && <Verdict result={trial.data} />}
      </div>
      <Wrong error={trial.error} />
    </Card>
  );
}

function OrderChoice({ id, at }: { id: string; at: string }) {
  return (
    <span className="numbers">
      <When at={at} as="dateTime" />
      {' · '}
      {id.slice(-6)}
    </span>
  );
}
