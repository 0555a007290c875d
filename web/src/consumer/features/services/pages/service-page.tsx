import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { LoadedPage } from '../../../layout/loaded-page.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { RefundPolicy } from '../../../market/refund-policy.tsx';
import { BookBar } from '../components/book-bar.tsx';
import { Included } from '../components/included.tsx';
import { Offers } from '../components/offers.tsx';
import { ServiceHead } from '../components/service-head.tsx';
import { useService } from '../queries/use-service.ts';
import styles from './service-page.module.css';

export default function ServicePage() {
  const { t } = useTranslation('services');
  const { pick } = useLanguage();
  const query = useService(useParam('id'));
  return (
    <LoadedPage
      title={t('title')}
      back="/services"
      query={query}
      empty={{ when: (service) => !service, show: <Gone /> }}
    >
      {(service) =>
        service && (
          <Page
            title={pick(service.name)}
            back="/services"
            aside={
              <>
                <Section title={t('included.title')}>
                  <Included service={service} />
                </Section>
                <Section title={t('refunds')}>
                  <Card>
                    <RefundPolicy />
                  </Card>
                </Section>
              </>
            }
          >
            <ServiceHead service={service} />
            <Section title={t('practitioners')}>
              <Offers service={service.id} />
            </Section>
            {service.active ? <BookBar service={service} /> : <p className={styles.over}>{t('not_on_sale')}</p>}
          </Page>
        )
      }
    </LoadedPage>
  );
}

function Gone() {
  const { t } = useTranslation('services');
  return (
    <EmptyState
      title={t('gone.title')}
      text={t('gone.text')}
      action={<LinkButton to="/services">{t('gone.back')}</LinkButton>}
    />
  );
}
