import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './work-table.module.css';

type Work = Schemas['ServiceWork'];

/** The counts of each service, side by side. */
export function WorkTable({ work }: { work: readonly Work[] }) {
  const { t } = useTranslation('ops-work');
  const formats = useFormats();
  const counted = (title: string, of: (work: Work) => number, bad = false) => ({
    title,
    key: title,
    align: 'right' as const,
    className: 'numbers',
    render: (_: unknown, row: Work) => {
      const count = of(row);
      return (
        <span className={count === 0 ? styles.nothing : bad ? styles.bad : undefined}>{formats.number(count)}</span>
      );
    },
  });
  return (
    <Table<Work>
      rowKey="service"
      size="small"
      dataSource={[...work]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('service'),
          key: 'service',
          render: (_, row) => <Link to="/services">{t(`service_name.${row.service as 'trade'}`)}</Link>,
        },
        counted(t('parked_events'), (row) => row.inbox_parked, true),
        counted(t('parked_jobs'), (row) => row.jobs_parked, true),
        counted(t('stuck_sagas'), (row) => row.sagas_stuck, true),
        counted(t('undelivered'), (row) => row.undelivered),
        counted(t('inbox_pending'), (row) => row.inbox_pending),
        counted(t('jobs_due'), (row) => row.jobs_due),
        counted(t('jobs_running'), (row) => row.jobs_running),
        counted(t('jobs_pending'), (row) => row.jobs_pending),
        counted(t('sagas_running'), (row) => row.sagas_running),
      ]}
    />
  );
}
