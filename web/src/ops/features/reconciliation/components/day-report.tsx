import { Card, Collapse } from 'antd';
import type { ReactNode } from 'react';
import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonFigures } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useReport } from '../queries/use-report.ts';
import { BreaksCard } from './breaks-card.tsx';
import styles from './day-report.module.css';
import { ReportFigures } from './report-figures.tsx';
import { ThreeWay } from './three-way.tsx';

interface Props {
  day: string;
  /** Where the day was not compared. */
  never: ReactNode;
}

/** What the comparison of a day found. */
export function DayReport({ day, never }: Props) {
  const { t } = useTranslation('ops-reconciliation');
  const report = useReport(day);
  if (report.error && toProblem(report.error).status === 404) return never;
  return (
    <Loaded part query={report} skeleton={<SkeletonFigures count={7} noted={[0]} />}>
      {(found) => (
        <>
          <ReportFigures report={found} />
          <Card title={t('sums')}>
            <ThreeWay report={found} />
          </Card>
          <BreaksCard day={day} />
          <Collapse
            items={[{ key: 'text', label: t('as_text'), children: <pre className={styles.report}>{found.text}</pre> }]}
          />
        </>
      )}
    </Loaded>
  );
}
