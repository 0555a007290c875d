import { Card, Flex, Segmented, Select } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import { OrdersTabs } from '@/ops/order/orders-tabs.tsx';
import { type Service, services } from '@/ops/work/services.ts';
import { DeskPage } from '@/ui/desk/desk-page.tsx';
import { RequirePermission } from '@/ui/desk/require-permission.tsx';
import { Stack } from '@/ui/desk/stack.tsx';
import { useSearchText } from '@/ui/routing/use-search-text.ts';
import { SagaList } from '../components/saga-list.tsx';
import { StuckSagas } from '../components/stuck-sagas.tsx';

const statuses = ['stuck', 'running', 'compensated', 'completed'] as const;

export default function SagasPage() {
  const { t } = useTranslation('ops-work');
  const [wantedService, setService] = useSearchText('service', 'trade');
  const [wantedStatus, setStatus] = useSearchText('status', 'all');
  const service = services.find((name) => name === wantedService) ?? ('trade' satisfies Service);
  const status = statuses.find((name) => name === wantedStatus);
  return (
    <RequirePermission permission="work:operate">
      <DeskPage title={t('sagas_title')} text={t('sagas_text')}>
        <OrdersTabs />
        <Stack>
          {status !== 'stuck' && <StuckSagas service={service} />}
          <Card>
            <Flex gap={12} wrap style={{ marginBottom: 16 }}>
              <Segmented
                aria-label={t('state')}
                value={status ?? 'all'}
                onChange={setStatus}
                options={[
                  { value: 'all', label: t('all') },
                  ...statuses.map((value) => ({ value, label: t(`saga_status.${value}`) })),
                ]}
              />
              <Select
                aria-label={t('service')}
                value={service}
                onChange={setService}
                style={{ minWidth: 140 }}
                options={services.map((value) => ({ value, label: t(`service_name.${value}`) }))}
              />
            </Flex>
            <SagaList service={service} status={status} />
          </Card>
        </Stack>
      </DeskPage>
    </RequirePermission>
  );
}
