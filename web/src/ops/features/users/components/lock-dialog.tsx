import { Form, Input, Modal, Select } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useLock } from '../queries/use-lock.ts';

interface Props {
  user: Schemas['AccountView'];
  open: boolean;
  onClose: () => void;
}

const reasons = ['fraud', 'compromised', 'abuse', 'owner_request', 'legal'] as const;

/** Locks an account, for a reason. */
export function LockDialog({ user, open, onClose }: Props) {
  const { t } = useTranslation('ops-users');
  const tell = useTell();
  const lock = useLock();
  const [form] = Form.useForm<Schemas['LockUserRequest']>();
  const close = () => {
    lock.reset();
    onClose();
  };
  const submit = ({ reason, note }: Schemas['LockUserRequest']) =>
    lock.mutate(
      { params: { path: { id: user.user_id } }, body: { reason, note: note?.trim() || null } },
      {
        onSuccess: () => {
          tell.done(t('lock.done', { name: user.display_name }));
          close();
        },
      },
    );
  return (
    <Modal
      open={open}
      title={t('lock.title', { name: user.display_name })}
      okText={t('lock.action')}
      okButtonProps={{ danger: true, loading: lock.isPending }}
      onOk={form.submit}
      onCancel={close}
      destroyOnHidden
    >
      <p>{t('lock.text')}</p>
      <Form form={form} layout="vertical" onFinish={submit} preserve={false} style={{ marginTop: 16 }}>
        <Form.Item
          name="reason"
          label={t('lock.reason')}
          rules={[{ required: true, message: t('lock.reason_missing') }]}
        >
          <Select options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))} />
        </Form.Item>
        <Form.Item name="note" label={t('lock.note')} extra={t('lock.note_hint')}>
          <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
      <Wrong error={lock.error} />
    </Modal>
  );
}
