import { Card, Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { toProblem } from '@/api/problem.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { BreaksCard } from '../components/breaks-card.tsx';
import { DayStrip } from '../components/day-strip.tsx';
import { isDay, shifted, today } from '../components/days.ts';
import { ReportFigures } from '../components/report-figures.tsx';
import { ThreeWay } from '../components/three-way.tsx';
import { useReport } from '../queries/use-report.ts';
import styles from './reconciliation-page.module.css';

export default function ReconciliationPage() {
  const { t } = useTranslation('ops-reconciliation');
  const yesterday = shifted(today(), -1);
  const [wanted, setDay] = useSearchText('day', yesterday);
  const day = isDay(wanted) ? wanted : yesterday;
  const report = useReport(day);
  const never = report.error !== null && toProblem(report.error).status === 404;
  return (
    <RequirePermission permission="reconciliation:manage">
      <DeskPage title={t('title')} text={t('text')}>
        <Stack>
          <Card>
            <DayStrip day={day} onDay={setDay} />
          </Card>
          {never ? (
            <Card>
              <EmptyState title={t('never.title')} text={t('never.text')} />
            </Card>
          ) : (
            <Loaded query={report} skeleton={<SkeletonLines count={6} />}>
              {(found) => (
                <>
                  <ReportFigures report={found} />
                  <Card title={t('sums')}>
                    <ThreeWay report={found} />
                  </Card>
                  <BreaksCard day={day} />
                  <Collapse
                    items={[
                      { key: 'text', label: t('as_text'), children: <pre className={styles.report}>{found.text}</pre> },
                    ]}
                  />
                </>
              )}
            </Loaded>
          )}
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
