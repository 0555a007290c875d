import { Button, Table } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';
import { AlertMark, Severity } from './marks.tsx';

type Alert = Schemas['AlertBody'];

interface Props {
  alerts: Alert[];
  onOpen: (alert: Alert) => void;
}

/** Suspicions, the newest on top. */
export function AlertTable({ alerts, onOpen }: Props) {
  const { t } = useTranslation('ops-risk');
  return (
    <Table<Alert>
      rowKey="alert_id"
      size="middle"
      dataSource={alerts}
      pagination={false}
      columns={[
        { title: t('opened'), dataIndex: 'opened_at', render: (at: string) => <When at={at} /> },
        { title: t('who'), dataIndex: 'user_id', render: (id: string) => <Person id={id} /> },
        {
          title: t('class'),
          dataIndex: 'class',
          responsive: ['md'],
          render: (name: Alert['class']) => t(`class_name.${name}`),
        },
        {
          title: t('severity'),
          dataIndex: 'severity',
          responsive: ['md'],
          render: (of: number) => <Severity of={of} />,
        },
        {
          title: t('reasons'),
          dataIndex: 'reasons',
          responsive: ['lg'],
          render: (codes: string[]) => codes.map((code) => <code key={code}>{code} </code>),
        },
        {
          title: t('order'),
          dataIndex: 'order_id',
          responsive: ['lg'],
          render: (id: string) => <ShortId id={id} to={`/orders/${id}`} />,
        },
        { title: t('state'), dataIndex: 'state', render: (state: Alert['state']) => <AlertMark state={state} /> },
        {
          key: 'open',
          align: 'right',
          render: (_, alert) => (
            <Button size="small" onClick={() => onOpen(alert)}>
              {alert.state === 'open' || alert.state === 'appealed' ? t('decide') : t('look')}
            </Button>
          ),
        },
      ]}
    />
  );
}
