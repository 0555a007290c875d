import { Card } from 'antd';
import { useTranslation } from '@/i18n/use-translation.ts';
import type { Service } from '@/ops/work/services.ts';
import { LoadMore } from '@/ui/desk/load-more.tsx';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { useParkedEvents } from '../queries/use-parked-events.ts';
import { ParkedEvent } from './parked-event.tsx';

/** The events of a service that wait for a person. */
export function ParkedEventList({ service }: { service: Service }) {
  const { t } = useTranslation('ops-work');
  const parked = useParkedEvents(service);
  return (
    <Card title={t('parked_events_of', { service: t(`service_name.${service}`) })}>
      <Loaded
        part
        query={parked}
        skeleton={<SkeletonRows count={2} height="6rem" />}
        empty={{ when: (all) => !all.length, show: <p>{t('none_any_more')}</p> }}
      >
        {(all) => (
          <ul>
            {all.map((one) => (
              <ParkedEvent key={one.seq} service={service} event={one} />
            ))}
          </ul>
        )}
      </Loaded>
      <LoadMore pages={parked} />
    </Card>
  );
}
