import { SendOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Form, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { randomKey } from '@/api/random-key.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Stack } from '@/ui/desk/stack.tsx';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useSendNotification } from '../queries/use-send-notification.ts';
import { AboutFields } from './about-fields.tsx';
import { Preview } from './preview.tsx';
import { Recipients } from './recipients.tsx';
import { aboutOf, type Named } from './subjects.ts';
import { TemplateField } from './template-field.tsx';
import { TemplatePicker } from './template-picker.tsx';
import { fill } from './templates.ts';
import { useParamName } from './use-param-name.ts';

interface Written {
  template: string;
  recipients: string[];
  params?: Record<string, string | undefined>;
  about?: Named;
}

interface Props {
  templates: readonly Schemas['NotificationTemplate'][];
  first: Schemas['NotificationTemplate'];
}

const newKey = () => `console-${randomKey()}`;

/** Writes a notification, shows it as it will be read, and sends it: to each user once. */
export function Compose({ templates, first }: Props) {
  const { t } = useTranslation('ops-notifications');
  const send = useSendNotification();
  const nameOf = useParamName();
  const [form] = Form.useForm<Written>();
  const [key, setKey] = useState(newKey);
  const code = Form.useWatch('template', form);
  const params = Form.useWatch('params', form) ?? {};
  const recipients = Form.useWatch('recipients', form) ?? [];
  const subject = Form.useWatch(['about', 'kind'], form) ?? '';
  const template = templates.find((one) => one.code === code) ?? first;
  const submit = ({ recipients: users, params: values = {}, about = {} }: Written) => {
    const filled = template.params.map((name) => [name, values[name]?.trim() ?? '']);
    send.mutate(
      {
        body: {
          template: template.code,
          params: Object.fromEntries(filled),
          about: aboutOf(about),
          recipients: users,
          key,
        },
      },
      {
        onSuccess: () => {
          setKey(newKey());
          form.resetFields();
        },
      },
    );
  };
  const shown = Object.fromEntries(template.params.map((name) => [name, params[name]?.trim() || `[${nameOf(name)}]`]));
  const confirm = () => void form.validateFields().then(form.submit, () => undefined);
  return (
    <Stack columns={2}>
      <Card title={t('compose')}>
        <Form
          form={form}
          layout="vertical"
          initialValues={{ template: first.code, about: { kind: '' } }}
          onFinish={submit}
        >
          <Form.Item name="template" label={t('template')}>
            <TemplatePicker templates={templates} />
          </Form.Item>
          <Form.Item
            name="recipients"
            label={t('recipients')}
            rules={[{ required: true, type: 'array', min: 1, message: t('recipients_missing') }]}
          >
            <Recipients />
          </Form.Item>
          {template.params.map((name) => (
            <TemplateField key={`${template.code} ${name}`} name={name} />
          ))}
          <AboutFields kind={subject} />
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
      <Card title={t('preview')} extra={template.urgent && <Tag color="warning">{t('urgent')}</Tag>}>
        <Stack>
          {(['zh', 'en'] as const).map((language) => (
            <Preview
              key={language}
              language={language}
              title={fill(template.title[language], shown)}
              body={fill(template.body[language], shown)}
            />
          ))}
        </Stack>
      </Card>
    </Stack>
  );
}
