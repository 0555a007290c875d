import { SendOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Form, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomKey } from '@/api/random-key.ts';
import { Stack } from '@/ui/desk/stack.tsx';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useSendNotification } from '../queries/use-send-notification.ts';
import { Preview } from './preview.tsx';
import { Recipients } from './recipients.tsx';
import { fill, templates } from './templates.ts';

interface Written {
  template: string;
  recipients: string[];
  params?: Record<string, string | undefined>;
}

const newKey = () => `console-${randomKey()}`;

/** Writes a notification, shows it as it will be read, and sends it: to each user once. */
export function Compose() {
  const { t } = useTranslation('ops-notifications');
  const send = useSendNotification();
  const [form] = Form.useForm<Written>();
  const [key, setKey] = useState(newKey);
  const code = Form.useWatch('template', form);
  const params = Form.useWatch('params', form) ?? {};
  const recipients = Form.useWatch('recipients', form) ?? [];
  const template = templates.find((one) => one.code === code) ?? templates[0];
  const submit = ({ recipients: users, params: values = {} }: Written) => {
    const filled = template.params.map((name) => [name, values[name]?.trim() ?? '']);
    send.mutate(
      { body: { template: template.code, params: Object.fromEntries(filled), recipients: users, key } },
      {
        onSuccess: () => {
          setKey(newKey());
          form.resetFields();
        },
      },
    );
  };
  const confirm = () => void form.validateFields().then(form.submit, () => undefined);
  const needed = [{ required: true, whitespace: true, message: t('needed') }];
  return (
    <Stack columns={2}>
      <Card title={t('compose')}>
        <Form form={form} layout="vertical" initialValues={{ template: 'announcement' }} onFinish={submit}>
          <Form.Item name="template" label={t('template')}>
            <Select
              options={templates.map((one) => ({
                value: one.code,
                label: t(`template_name.${one.code as 'welcome'}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="recipients"
            label={t('recipients')}
            rules={[{ required: true, type: 'array', min: 1, message: t('recipients_missing') }]}
          >
            <Recipients />
          </Form.Item>
          {template.params.includes('title') && (
            <Form.Item name={['params', 'title']} label={t('param_title')} rules={needed}>
              <Input maxLength={80} showCount />
            </Form.Item>
          )}
          {template.params.includes('text') && (
            <Form.Item name={['params', 'text']} label={t('param_text')} rules={needed}>
              <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 4, maxRows: 10 }} />
            </Form.Item>
          )}
          <Wrong error={send.error} />
          <div aria-live="polite">
            {send.data && (
              <Alert
                type="success"
                showIcon
                title={t('told', { count: send.data.told })}
                style={{ marginBottom: 16 }}
              />
            )}
          </div>
          <Popconfirm
            title={t('send_really', { count: recipients.length })}
            description={t('send_text')}
            onConfirm={confirm}
            disabled={recipients.length === 0}
          >
            <Button
              type="primary"
              icon={<SendOutlined />}
              loading={send.isPending}
              onClick={() => recipients.length === 0 && confirm()}
            >
              {t('send')}
            </Button>
          </Popconfirm>
        </Form>
      </Card>
      <Card title={t('preview')}>
        <Stack>
          {(['zh', 'en'] as const).map((language) => (
            <Preview
              key={language}
              language={language}
              title={fill(template.title[language], params)}
              body={fill(template.body[language], params)}
            />
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
