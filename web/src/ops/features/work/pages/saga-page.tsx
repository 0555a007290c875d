import { useTranslation } from '@/i18n/use-translation.ts';
import { SagaStatus } from '@/ops/work/saga-status.tsx';
import { services } from '@/ops/work/services.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { LoadedDeskPage } from '@/ui/desk/loaded-desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { SagaActions } from '../components/saga-actions.tsx';
import { SagaFacts } from '../components/saga-facts.tsx';
import { SagaHistory } from '../components/saga-history.tsx';
import { useSagaName } from '../components/use-saga-name.ts';
import { useSaga } from '../queries/use-saga.ts';

export default function SagaPage() {
  const { t } = useTranslation('ops-work');
  const nameOf = useSagaName();
  const named = useParam('service');
  const service = services.find((name) => name === named) ?? 'trade';
  const saga = useSaga(service, useParam('id'));
  return (
    <RequirePermission permission="work:operate">
      <LoadedDeskPage title={t('saga')} query={saga}>
        {(found) => (
          <DeskPage
            title={nameOf(found.kind)}
            text={t('saga_text')}
            actions={
              <>
                <SagaStatus status={found.status} />
                <SagaActions service={service} saga={found} />
              </>
            }
          >
            <Stack>
              <SagaFacts saga={found} />
              <SagaHistory history={found.history} />
            </Stack>
          </DeskPage>
        )}
      </LoadedDeskPage>
    </RequirePermission>
  );
}
