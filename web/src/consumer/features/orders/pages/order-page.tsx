import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { PlatformTime } from '@/ui/platform-time.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { Stars } from '@/ui/stars.tsx';
import { Card } from '../../../layout/card.tsx';
import { LoadedPage } from '../../../layout/loaded-page.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { Details } from '../components/details.tsx';
import { Headline } from '../components/headline.tsx';
import { Looks } from '../components/looks.tsx';
import { MoneyCard } from '../components/money-card.tsx';
import { PractitionerCard } from '../components/practitioner-card.tsx';
import { Steps } from '../components/steps.tsx';
import { Timeline } from '../components/timeline.tsx';
import { useOrder } from '../queries/use-order.ts';

export default function OrderPage() {
  const { t } = useTranslation(['orders', 'market']);
  const query = useOrder(useParam('id'));
  return (
    <PlatformTime>
      <LoadedPage title={t('order')} back="/orders" query={query}>
        {(order) => (
          <Page title={t('order')} back="/orders" aside={<Facts order={order} />}>
            <Headline order={order} />
            {order.practitioner_id && (
              <Section title={t('practitioner')}>
                <PractitionerCard id={order.practitioner_id} />
              </Section>
            )}
            <Section title={t('progress')}>
              <Card>
                <Timeline order={order} />
              </Card>
            </Section>
            <Steps order={order} />
          </Page>
        )}
      </LoadedPage>
    </PlatformTime>
  );
}

function Facts({ order }: { order: Schemas['OrderDetail'] }) {
  const { t } = useTranslation(['orders', 'market']);
  return (
    <>
      {order.rating != null && (
        <Section title={t('my_rating')}>
          <Card>
            <Stars value={order.rating} label={t('market:rating.stars', { value: order.rating })} size={22} />
          </Card>
        </Section>
      )}
      <Section title={t('appointment')}>
        <Details order={order} />
      </Section>
      <Section title={t('money')}>
        <MoneyCard order={order} />
      </Section>
      {order.practitioner_id && (
        <Section title={t('looks.title')}>
          <Looks order={order.id} />
        </Section>
      )}
    </>
  );
}
