import { Form, Input, Modal } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useResolveTicket } from '../queries/use-resolve-ticket.ts';

/** What a ticket is about. */
export interface Matter {
  ticket: string;
  detail: string;
}

interface Props {
  of: Matter | null;
  onClosed: (ticket: string) => void;
  onCancel: () => void;
}

/** Closes a ticket with a note on what was done about the difference. */
export function TicketDialog({ of, onClosed, onCancel }: Props) {
  const { t } = useTranslation('ops-reconciliation');
  const tell = useTell();
  const resolve = useResolveTicket();
  const [form] = Form.useForm<Schemas['ResolveTicket']>();
  const ticket = of?.ticket ?? '';
  const cancel = () => {
    resolve.reset();
    onCancel();
  };
  const submit = ({ note }: Schemas['ResolveTicket']) =>
    resolve.mutate(
      { params: { path: { ticket_id: ticket } }, body: { note: note.trim() } },
      {
        onSuccess: () => {
          tell.done(t('ticket.done'));
          onClosed(ticket);
        },
      },
    );
  return (
    <Modal
      open={of !== null}
      title={t('ticket.title')}
      okText={t('ticket.resolve')}
      confirmLoading={resolve.isPending}
      onOk={form.submit}
      onCancel={cancel}
      destroyOnHidden
    >
      <p>{of?.detail}</p>
      <Form form={form} layout="vertical" onFinish={submit} preserve={false} style={{ marginTop: 16 }}>
        <Form.Item
          name="note"
          label={t('ticket.note')}
          rules={[{ required: true, whitespace: true, message: t('ticket.note_missing') }]}
        >
          <Input.TextArea maxLength={1000} showCount autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
      <Wrong error={resolve.error} />
    </Modal>
  );
}
