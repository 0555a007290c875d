import { RightOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { toProblem } from '@/api/problem.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useMetricName } from '@/format/use-metric-name.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Failure } from '@/ui/failure.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../../layout/card.tsx';
import { type AssessmentKind, useAssessment } from '../../queries/use-assessment.ts';
import { bloodPressure, height, weight } from '../../record/metrics.ts';
import { useAdding } from '../adding/use-adding.ts';
import styles from './assessment-card.module.css';
import { AssessmentSheet } from './assessment-sheet.tsx';
import { CategoryTag } from './category-tag.tsx';
import { useGuidelineTitle } from './use-guideline-title.ts';

interface Props {
  kind: AssessmentKind;
  /** What there are readings of. */
  codes: readonly string[];
}

const needed = { bmi: [weight, height], 'blood-pressure': [bloodPressure] };

/** Where the latest values stand by a guideline, or what is missing to say so. */
export function AssessmentCard({ kind, codes }: Props) {
  const absent = needed[kind].filter((code) => !codes.includes(code));
  const assessment = useAssessment(kind, absent.length === 0);
  const missing = absent.length > 0 ? absent : missingOf(assessment.error);
  return (
    <Card>
      {missing.length > 0 ? (
        <Missing kind={kind} codes={missing} />
      ) : assessment.data ? (
        <Assessed kind={kind} assessment={assessment.data} />
      ) : assessment.error ? (
        <Failure error={assessment.error} onRetry={assessment.refetch} />
      ) : (
        <SkeletonLines count={3} />
      )}
    </Card>
  );
}

function Assessed({ kind, assessment }: { kind: AssessmentKind; assessment: Schemas['AssessmentBody'] }) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const titleOf = useGuidelineTitle();
  const [open, setOpen] = useState(false);
  const { index, inputs, guideline } = assessment;
  const value = index == null ? inputs.map((input) => formats.number(input.value)).join('/') : formats.number(index, 1);
  const unit = index == null ? inputs[0]?.unit : 'kg/m2';
  return (
    <>
      <p className={styles.head}>
        <span>{t(`assessment.${kind}`)}</span>
        <CategoryTag category={assessment.category} />
      </p>
      <p>
        <span className={`numbers ${styles.number}`}>{value}</span>{' '}
        <span className={styles.unit}>{formats.unit(unit ?? '')}</span>
      </p>
      <p className={styles.source}>{t('assessment.source', { title: titleOf(guideline) })}</p>
      <button type="button" className={styles.details} onClick={() => setOpen(true)}>
        {t('assessment.details')}
        <RightOutline aria-hidden="true" />
      </button>
      <AssessmentSheet kind={kind} assessment={assessment} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Missing({ kind, codes }: { kind: AssessmentKind; codes: readonly string[] }) {
  const { t } = useTranslation('health');
  const formats = useFormats();
  const nameOf = useMetricName();
  const add = useAdding();
  const [first = ''] = codes;
  const names = codes.map((code) => nameOf(code, code));
  return (
    <>
      <p className={styles.head}>{t(`assessment.${kind}`)}</p>
      <p className={styles.missing}>{t('assessment.missing', { metrics: formats.list(names) })}</p>
      <p className={styles.source}>{t('assessment.missing_text')}</p>
      <Button className={styles.add} color="primary" fill="outline" size="small" onClick={() => add(first)}>
        {t('add_metric', { metric: nameOf(first, first) })}
      </Button>
    </>
  );
}

function missingOf(error: unknown): string[] {
  if (!error) return [];
  const { code, members } = toProblem(error);
  if (code !== 'user.input_missing') return [];
  const { missing } = members;
  return Array.isArray(missing) ? missing.map(String) : [];
}
