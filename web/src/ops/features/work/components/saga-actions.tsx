import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { ReasonDialog } from '@/ops/work/reason-dialog.tsx';
import type { Service } from '@/ops/work/services.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { useCompensateSaga } from '../queries/use-compensate-saga.ts';
import { useRetrySaga } from '../queries/use-retry-saga.ts';

interface Props {
  service: Service;
  saga: Schemas['SagaBody'];
}

/** What can be done about a saga: another try where it is stuck, turning back while it goes forward. */
export function SagaActions({ service, saga }: Props) {
  const { t } = useTranslation('ops-work');
  const tell = useTell();
  const retry = useRetrySaga();
  const compensate = useCompensateSaga();
  const [asking, setAsking] = useState(false);
  const params = { path: { service, id: saga.id } };
  const ended = saga.status === 'completed' || saga.status === 'compensated';
  const close = () => {
    compensate.reset();
    setAsking(false);
  };
  const turnBack = (reason: string) =>
    compensate.mutate(
      { params, body: { reason } },
      {
        onSuccess: () => {
          tell.done(t('compensate.done'));
          close();
        },
      },
    );
  return (
    <>
      {saga.status === 'stuck' && (
        <Popconfirm
          title={t('retry_saga.really')}
          description={t('retry_saga.text')}
          okText={t('retry_saga.action')}
          onConfirm={() =>
            retry.mutate({ params }, { onSuccess: () => tell.done(t('retry_saga.done')), onError: tell.wrong })
          }
        >
          <Button type="primary" loading={retry.isPending}>
            {t('retry_saga.action')}
          </Button>
        </Popconfirm>
      )}
      {!ended && saga.direction === 'forward' && (
        <Button danger onClick={() => setAsking(true)}>
          {t('compensate.action')}
        </Button>
      )}
      <ReasonDialog
        open={asking}
        title={t('compensate.title')}
        text={t('compensate.text')}
        action={t('compensate.action')}
        pending={compensate.isPending}
        error={compensate.error}
        onReason={turnBack}
        onClose={close}
      />
    </>
  );
}
