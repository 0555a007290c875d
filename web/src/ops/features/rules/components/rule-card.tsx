import { ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Switch } from 'antd';
import { useState } from 'react';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './rule-card.module.css';
import { RuleFields } from './rule-fields.tsx';
import type { Rule } from './rule-set.ts';

export interface Flaws {
  key?: string | undefined;
  expression?: string | undefined;
  reason?: string | undefined;
}

interface Props {
  rule: Rule;
  flaws: Flaws;
  fresh: boolean;
  onChange: (rule: Rule) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
}

/** One rule: whether it counts, what it asks, and what a practitioner is told. */
export function RuleCard({ rule, flaws, fresh, onChange, onRemove, onUp }: Props) {
  const { t } = useTranslation('ops-rules');
  const { language } = useLanguage();
  const [opened, setOpened] = useState(fresh);
  const open = opened || Object.values(flaws).some(Boolean);
  return (
    <li className={`${styles.card} ${rule.enabled ? '' : styles.off}`}>
      <div className={styles.head}>
        <Switch
          checked={rule.enabled}
          aria-label={t('counts', { key: rule.key })}
          onChange={(enabled) => onChange({ ...rule, enabled })}
        />
        <code className={styles.key}>{rule.key}</code>
        <span className={styles.reason}>{language === 'en' ? rule.reason.en : rule.reason.zh}</span>
        <div className={styles.buttons}>
          <Button
            type="text"
            icon={<ArrowUpOutlined />}
            aria-label={t('up', { key: rule.key })}
            title={t('up', { key: rule.key })}
            disabled={!onUp}
            onClick={onUp}
          />
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-label={t('edit', { key: rule.key })}
            title={t('edit', { key: rule.key })}
            aria-expanded={open}
            onClick={() => setOpened(!open)}
          />
          <Popconfirm title={t('remove_really', { key: rule.key })} onConfirm={onRemove}>
            <Button
              type="text"
              danger
              icon={<DeleteOutlined />}
              aria-label={t('remove', { key: rule.key })}
              title={t('remove', { key: rule.key })}
            />
          </Popconfirm>
        </div>
      </div>
      {open ? (
        <RuleFields rule={rule} flaws={flaws} onChange={onChange} />
      ) : (
        <pre className={styles.expression}>{rule.expression}</pre>
      )}
    </li>
  );
}
