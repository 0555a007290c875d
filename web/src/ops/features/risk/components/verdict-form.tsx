import { Alert, Button, Form, Input, Radio } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useDecide } from '../queries/use-decide.ts';
import { rulingsFor } from './rulings.ts';

interface Props {
  alert: Schemas['AlertBody'];
  onDecided: (alert: Schemas['AlertBody']) => void;
}

/** A person's decision about a suspicion, with the reason for it. */
export function VerdictForm({ alert, onDecided }: Props) {
  const { t } = useTranslation('ops-risk');
  const tell = useTell();
  const decide = useDecide();
  const [form] = Form.useForm<Schemas['VerdictRequest']>();
  const chosen = Form.useWatch('verdict', form);
  const submit = ({ verdict, note }: Schemas['VerdictRequest']) =>
    decide.mutate(
      { params: { path: { id: alert.alert_id } }, body: { verdict, note: note.trim() } },
      {
        onSuccess: (decided) => {
          tell.done(t('decided_now'));
          onDecided(decided);
        },
      },
    );
  return (
    <Form form={form} layout="vertical" onFinish={submit}>
      <Form.Item name="verdict" label={t('verdict')} rules={[{ required: true, message: t('verdict_missing') }]}>
        <Radio.Group
          optionType="button"
          options={rulingsFor(alert.state).map((value) => ({ value, label: t(`ruling.${value}`) }))}
        />
      </Form.Item>
      {chosen === 'confirm' && alert.class === 'fraud' && !alert.locked && (
        <Alert type="warning" showIcon title={t('will_lock')} style={{ marginBottom: 16 }} />
      )}
      <Form.Item
        name="note"
        label={t('note')}
        rules={[{ required: true, whitespace: true, message: t('note_missing') }]}
      >
        <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
      <Wrong error={decide.error} />
      <Button type="primary" htmlType="submit" loading={decide.isPending} danger={chosen === 'confirm'}>
        {t('decide')}
      </Button>
    </Form>
  );
}
