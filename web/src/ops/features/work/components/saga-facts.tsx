import { Card } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Subject } from '@/ops/work/subject.tsx';
import { Facts } from '@/ui/desk/facts.tsx';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { When } from '@/ui/when.tsx';

/** What a saga is about and how far it has come. */
export function SagaFacts({ saga }: { saga: Schemas['SagaBody'] }) {
  const { t } = useTranslation('ops-work');
  const { failure } = saga;
  const ended = saga.status === 'completed' || saga.status === 'compensated';
  const facts = [
    { name: t('about'), value: <Subject id={saga.key} /> },
    ...(ended
      ? []
      : [
          { name: t('direction'), value: t(`direction_name.${saga.direction}`) },
          { name: t('failed_attempts'), value: <span className="numbers">{saga.attempts}</span> },
        ]),
    { name: t('started'), value: <When at={saga.created_at} as="exact" /> },
    { name: t('changed'), value: <When at={saga.updated_at} as="exact" /> },
    ...(saga.status === 'running' ? [{ name: t('next'), value: <When at={saga.next_at} as="exact" /> }] : []),
    { name: t('number'), value: <ShortId id={saga.id} whole />, wide: true },
    ...(failure ? [{ name: t('failure'), value: t('failure_of', { ...failure }), wide: true }] : []),
  ];
  return (
    <Card>
      <Facts facts={facts} />
    </Card>
  );
}
