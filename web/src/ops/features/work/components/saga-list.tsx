import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonTable } from '@/ui/desk/skeletons.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useSagas } from '../queries/use-sagas.ts';
import { SagaTable } from './saga-table.tsx';

interface Props {
  service: Service;
  status: Schemas['SagaStatus'] | undefined;
}

export function SagaList({ service, status }: Props) {
  const { t } = useTranslation('ops-work');
  const sagas = useSagas(service, status);
  const none = <EmptyState title={t('no_sagas.title')} text={t('no_sagas.text')} />;
  return (
    <>
      <Loaded query={sagas} skeleton={<SkeletonTable count={10} />} empty={{ when: (all) => !all.length, show: none }}>
        {(all) => <SagaTable service={service} sagas={all} />}
      </Loaded>
      <LoadMore pages={sagas} />
    </>
  );
}
