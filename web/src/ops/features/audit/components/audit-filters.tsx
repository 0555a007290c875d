import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  kind: string;
  subject: string;
  onKind: (kind: string) => void;
  onSubject: (subject: string) => void;
}

export function AuditFilters({ kind, subject, onKind, onSubject }: Props) {
  const { t } = useTranslation('ops-audit');
  return (
    <Form layout="inline" style={{ rowGap: 12, marginBottom: 16 }}>
      <Form.Item label={t('kind')} htmlFor="audit-kind">
        <Input.Search
          id="audit-kind"
          defaultValue={kind}
          placeholder={t('kind_hint')}
          maxLength={80}
          allowClear
          onSearch={onKind}
        />
      </Form.Item>
      <Form.Item label={t('subject')} htmlFor="audit-subject">
        <Input.Search
          id="audit-subject"
          defaultValue={subject}
          placeholder={t('subject_hint')}
          maxLength={200}
          allowClear
          onSearch={onSubject}
        />
      </Form.Item>
    </Form>
  );
}
