import { Button, Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { ActionMark, RuleMark, Severity } from './marks.tsx';
import styles from './risk-rule-table.module.css';

type Rule = Schemas['RuleBody'];

interface Props {
  rules: Rule[];
  onOpen: (rule: Rule) => void;
}

/** Versions of rules, each with what it asks and what follows. */
export function RiskRuleTable({ rules, onOpen }: Props) {
  const { t } = useTranslation('ops-risk');
  const { language } = useLanguage();
  return (
    <Table<Rule>
      rowKey="rule_id"
      size="middle"
      dataSource={rules}
      pagination={false}
      columns={[
        {
          title: t('rule'),
          key: 'rule',
          render: (_, { code, version, rule }) => (
            <div className={styles.rule}>
              <strong>{language === 'en' ? rule.title_en : rule.title_zh}</strong>
              <span className={styles.code}>{t('code_version', { code, version })}</span>
              <code className={styles.expression}>{rule.expression}</code>
            </div>
          ),
        },
        {
          title: t('class'),
          key: 'class',
          responsive: ['lg'],
          render: (_, { rule }) => t(`class_name.${rule.class}`),
        },
        {
          title: t('severity'),
          key: 'severity',
          responsive: ['lg'],
          render: (_, { rule }) => <Severity of={rule.severity} />,
        },
        {
          title: t('then'),
          key: 'action',
          responsive: ['md'],
          render: (_, { rule }) => <ActionMark action={rule.action} />,
        },
        { title: t('state'), dataIndex: 'state', render: (state: Rule['state']) => <RuleMark state={state} /> },
        {
          key: 'open',
          align: 'right',
          render: (_, rule) => (
            <Button size="small" onClick={() => onOpen(rule)}>
              {rule.state === 'draft' ? t('edit') : t('look')}
            </Button>
          ),
        },
      ]}
    />
  );
}
