import { Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './marks.module.css';

const alertColours = { open: 'error', appealed: 'warning', confirmed: 'processing', dismissed: 'default' } as const;
const ruleColours = { draft: 'warning', published: 'success', retired: 'default' } as const;
const actionColours = { allow: 'success', review: 'warning', deny: 'error' } as const;

export function AlertMark({ state }: { state: Schemas['AlertState'] }) {
  const { t } = useTranslation('ops-risk');
  return <Tag color={alertColours[state]}>{t(`alert_state.${state}`)}</Tag>;
}

export function RuleMark({ state }: { state: Schemas['RuleState'] }) {
  const { t } = useTranslation('ops-risk');
  return <Tag color={ruleColours[state]}>{t(`rule_state.${state}`)}</Tag>;
}

export function ActionMark({ action }: { action: Schemas['Action'] }) {
  const { t } = useTranslation('ops-risk');
  return <Tag color={actionColours[action]}>{t(`action.${action}`)}</Tag>;
}

const steps = [1, 2, 3, 4, 5];

/** How urgent it is, as five dots. */
export function Severity({ of }: { of: number }) {
  const { t } = useTranslation('ops-risk');
  return (
    <span className={styles.severity} role="img" aria-label={t('severity_of', { of })} title={t('severity_of', { of })}>
      {steps.map((step) => (
        <span key={step} className={step <= of ? (of >= 4 ? styles.high : styles.on) : styles.off} />
      ))}
    </span>
  );
}
