import { AutoComplete, Button, Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { AuditFilter } from '../queries/use-audit-log.ts';
import styles from './audit-filters.module.css';
import { eventKinds } from './event-kinds.ts';

interface Props {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

const everything: AuditFilter = { kind: '', subject: '', from: '', to: '' };

/** What to look for in the audit log. */
export function AuditFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation(['ops-audit', 'ops-trail']);
  const nameOf = (kind: string) => {
    const [service, event] = kind.split('.') as ['auth', 'user_locked'];
    return t(`ops-trail:event.${service}.${event}`);
  };
  return (
    <Form
      key={JSON.stringify(filter)}
      layout="vertical"
      className={styles.filters}
      initialValues={filter}
      onFinish={(values: Partial<AuditFilter>) => onFilter(filled(values))}
    >
      <Form.Item label={t('kind')} name="kind">
        <AutoComplete
          allowClear
          placeholder={t('kind_hint')}
          options={eventKinds.map((value) => ({ value, label: nameOf(value) }))}
          showSearch={{ filterOption: (typed, option) => `${option?.value}${option?.label}`.includes(typed) }}
        />
      </Form.Item>
      <Form.Item label={t('subject')} name="subject">
        <Input placeholder={t('subject_hint')} maxLength={200} allowClear />
      </Form.Item>
      <Form.Item label={t('from')} name="from">
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item label={t('to')} name="to">
        <Input type="datetime-local" />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit">
          {t('search')}
        </Button>
        <Button onClick={() => onFilter(everything)}>{t('clear')}</Button>
      </div>
    </Form>
  );
}

function filled(values: Partial<AuditFilter>): AuditFilter {
  const text = (value: string | undefined) => value?.trim() ?? '';
  return { kind: text(values.kind), subject: text(values.subject), from: text(values.from), to: text(values.to) };
}
