import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

const number = /^ord_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Opens an order by its number. */
export function OrderSearch() {
  const { t } = useTranslation('ops-orders');
  const navigate = useNavigate();
  const [form] = Form.useForm<{ id: string }>();
  return (
    <search>
      <Form form={form} onFinish={({ id }) => void navigate({ to: `/orders/${id.trim()}` })} style={{ maxWidth: 480 }}>
        <Form.Item
          name="id"
          validateTrigger="onSubmit"
          rules={[
            { required: true, pattern: number, transform: (id: string) => id.trim(), message: t('search_wrong') },
          ]}
        >
          <Input.Search
            aria-label={t('search')}
            placeholder={t('search')}
            maxLength={40}
            enterButton
            onSearch={form.submit}
          />
        </Form.Item>
      </Form>
    </search>
  );
}
