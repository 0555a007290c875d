import { Form, Input, Modal } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useCancelOrder } from '../queries/use-cancel-order.ts';

interface Props {
  orderId: string;
  open: boolean;
  onClose: () => void;
}

/** Ends an order, with a reason that both sides read. */
export function CancelDialog({ orderId, open, onClose }: Props) {
  const { t } = useTranslation('ops-orders');
  const tell = useTell();
  const cancel = useCancelOrder();
  const [form] = Form.useForm<{ note: string }>();
  const close = () => {
    cancel.reset();
    onClose();
  };
  const submit = ({ note }: { note: string }) =>
    cancel.mutate(
      { params: { path: { id: orderId } }, body: { status: 'cancelled', note: note.trim() } },
      {
        onSuccess: () => {
          tell.done(t('cancel.done'));
          close();
        },
      },
    );
  return (
    <Modal
      open={open}
      title={t('cancel.title')}
      okText={t('cancel.action')}
      okButtonProps={{ danger: true, loading: cancel.isPending }}
      cancelText={t('cancel.keep')}
      onOk={form.submit}
      onCancel={close}
      destroyOnHidden
    >
      <p>{t('cancel.text')}</p>
      <Form form={form} layout="vertical" onFinish={submit} preserve={false} style={{ marginTop: 16 }}>
        <Form.Item
          name="note"
          label={t('cancel.note')}
          rules={[{ required: true, whitespace: true, message: t('cancel.note_missing') }]}
        >
          <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
      </Form>
      <Wrong error={cancel.error} />
    </Modal>
  );
}
