import { Form, Input, Modal } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';

interface Props {
  open: boolean;
  title: string;
  /** What will happen. */
  text: string;
  /** What the button does. */
  action: string;
  pending: boolean;
  error: unknown;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason of something that cannot be taken back. */
export function ReasonDialog({ open, title, text, action, pending, error, onReason, onClose }: Props) {
  const { t } = useTranslation('ops-work');
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={action}
      okButtonProps={{ danger: true, loading: pending }}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{text}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }) => onReason(reason.trim())}
        preserve={false}
        style={{ marginTop: 16 }}
      >
        <Form.Item
          name="reason"
          label={t('reason')}
          extra={t('reason_hint')}
          rules={[{ required: true, whitespace: true, message: t('reason_missing') }]}
        >
          <Input maxLength={300} showCount />
        </Form.Item>
      </Form>
      <Wrong error={error} />
    </Modal>
  );
}
