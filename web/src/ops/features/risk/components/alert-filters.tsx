import { Segmented, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './alert-filters.module.css';

interface Props {
  state: string;
  kind: string;
  severity: string;
  onState: (state: string) => void;
  onKind: (kind: string) => void;
  onSeverity: (severity: string) => void;
}

/** Which alerts to look at. */
export function AlertFilters({ state, kind, severity, onState, onKind, onSeverity }: Props) {
  const { t } = useTranslation('ops-risk');
  const states = ['open', 'appealed', 'confirmed', 'dismissed'] as const;
  const kinds = ['fraud', 'abuse', 'medical_harm', 'fairness'] as const;
  return (
    <div className={styles.filters}>
      <div className={styles.states}>
        <Segmented
          value={state}
          onChange={onState}
          options={[
            ...states.map((value) => ({ value, label: t(`alert_state.${value}`) })),
            { value: 'all', label: t('all') },
          ]}
        />
      </div>
      <Select
        value={kind}
        aria-label={t('class')}
        onChange={onKind}
        className={styles.choice}
        options={[
          { value: '', label: t('all_classes') },
          ...kinds.map((value) => ({ value, label: t(`class_name.${value}`) })),
        ]}
      />
      <Select
        value={severity}
        aria-label={t('severity')}
        onChange={onSeverity}
        className={styles.choice}
        options={[
          { value: '', label: t('any_severity') },
          ...[2, 3, 4, 5].map((least) => ({ value: String(least), label: t('severity_from', { least }) })),
        ]}
      />
    </div>
  );
}
