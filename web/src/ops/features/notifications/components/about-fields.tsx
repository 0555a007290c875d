import { Form, Input, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { belongsToOrder, kinds, patternOf, prefixes, type SubjectKind } from './subjects.ts';

/** What the notification is about, so that its readers can go there. */
export function AboutFields({ kind }: { kind: SubjectKind | '' }) {
  const { t } = useTranslation('ops-notifications');
  const number = (name: string, label: string, prefix: string) => (
    <Form.Item
      key={`${kind} ${name}`}
      name={['about', name]}
      label={label}
      rules={[
        { required: true, whitespace: true, message: t('needed') },
        { pattern: patternOf(prefix), message: t('about.no_number', { prefix }) },
      ]}
      preserve={false}
    >
      <Input placeholder={`${prefix}_…`} maxLength={40} allowClear />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name={['about', 'kind']} label={t('about.title')} extra={t('about.text')}>
        <Select
          options={[
            { value: '', label: t('about.nothing') },
            ...kinds.map((value) => ({ value, label: t(`about.kind.${value}`) })),
          ]}
        />
      </Form.Item>
      {kind && number('id', t(`about.number.${kind}`), prefixes[kind])}
      {kind && belongsToOrder(kind) && number('order_id', t('about.number.order'), prefixes.order)}
    </>
  );
}
