import { Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useParamName } from './use-param-name.ts';

/** Placeholders that take more than a line. */
const long = ['text', 'body', 'comment', 'note'];

/** A value for one placeholder of a template. */
export function TemplateField({ name }: { name: string }) {
  const { t } = useTranslation('ops-notifications');
  const label = useParamName()(name);
  const rules = [{ required: true, whitespace: true, message: t('needed') }];
  return (
    <Form.Item name={['params', name]} label={label} rules={rules}>
      {long.includes(name) ? (
        <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 4, maxRows: 10 }} />
      ) : (
        <Input maxLength={name === 'title' ? 80 : 500} showCount />
      )}
    </Form.Item>
  );
}
