import { Form, Input } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Flaws } from './rule-card.tsx';
import styles from './rule-fields.module.css';
import type { Rule } from './rule-set.ts';

interface Props {
  rule: Rule;
  flaws: Flaws;
  onChange: (rule: Rule) => void;
}

/** What a rule says, to be changed; the platform's complaints stand where they belong. */
export function RuleFields({ rule, flaws, onChange }: Props) {
  const { t } = useTranslation('ops-rules');
  const told = (language: 'zh' | 'en') => (text: string) =>
    onChange({ ...rule, reason: { ...rule.reason, [language]: text } });
  const complaint = (text: string | undefined) => (text ? { validateStatus: 'error' as const, help: text } : {});
  return (
    <Form layout="vertical" component="div" className={styles.fields}>
      <Form.Item label={t('expression')} {...complaint(flaws.expression)} className={styles.wide}>
        <Input.TextArea
          value={rule.expression}
          maxLength={2000}
          spellCheck={false}
          autoSize={{ minRows: 2, maxRows: 10 }}
          className={styles.code}
          aria-label={t('expression')}
          onChange={({ target }) => onChange({ ...rule, expression: target.value })}
        />
      </Form.Item>
      <Form.Item label={t('key')} {...complaint(flaws.key)}>
        <Input
          value={rule.key}
          maxLength={40}
          spellCheck={false}
          className={styles.code}
          aria-label={t('key')}
          onChange={({ target }) => onChange({ ...rule, key: target.value })}
        />
      </Form.Item>
      <Form.Item label={t('reason_zh')} {...complaint(flaws.reason)}>
        <Input
          value={rule.reason.zh}
          maxLength={200}
          aria-label={t('reason_zh')}
          onChange={({ target }) => told('zh')(target.value)}
        />
      </Form.Item>
      <Form.Item label={t('reason_en')}>
        <Input
          value={rule.reason.en}
          maxLength={200}
          aria-label={t('reason_en')}
          onChange={({ target }) => told('en')(target.value)}
        />
      </Form.Item>
    </Form>
  );
}
