import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { session } from '@/session/session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { missingFor } from '../fitness/missing.ts';
import { useServices } from '../queries/use-services.ts';
import { ServiceRow } from './service-row.tsx';

/** The catalogue as the practitioner sees it: what they may take first, then what they could work towards. */
export function Services({ profile }: { profile: Schemas['ProfileBody'] }) {
  const { t } = useTranslation('biz-profile');
  const services = useServices();
  const today = dayIn(session.now());
  return (
    <Loaded
      query={services}
      skeleton={<SkeletonList count={5} />}
      empty={{ when: (all) => !all.length, show: <EmptyState title={t('no_services')} /> }}
    >
      {(all) => (
        <ul>
          {all
            .map((service) => ({ service, missing: missingFor(service, profile, today) }))
            .sort((a, b) => Number(a.missing !== null) - Number(b.missing !== null))
            .map(({ service, missing }) => (
              <ServiceRow key={service.id} service={service} missing={missing} />
            ))}
        </ul>
      )}
    </Loaded>
  );
}
