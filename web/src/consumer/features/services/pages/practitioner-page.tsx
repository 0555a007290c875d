import { useTranslation } from '@/i18n/use-translation.ts';
import { useParam } from '@/ui/routing/use-param.ts';
import { LoadedPage } from '../../../layout/loaded-page.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { usePractitioner } from '../../../market/queries/use-practitioner.ts';
import { Certifications } from '../components/certifications.tsx';
import { PractitionerHead } from '../components/practitioner-head.tsx';
import { PractitionerOffers } from '../components/practitioner-offers.tsx';
import { RatingCard } from '../components/rating-card.tsx';

export default function PractitionerPage() {
  const { t } = useTranslation('services');
  const query = usePractitioner(useParam('id'));
  return (
    <LoadedPage title={t('practitioner')} back="/services" query={query}>
      {(practitioner) => (
        <Page
          title={t('practitioner')}
          back="/services"
          aside={
            <>
              <Section title={t('rating')}>
                <RatingCard practitioner={practitioner.id} />
              </Section>
              <Section title={t('certifications')}>
                <Certifications items={practitioner.certifications} />
              </Section>
            </>
          }
        >
          <PractitionerHead practitioner={practitioner} />
          <Section title={t('offers')}>
            <PractitionerOffers practitioner={practitioner} />
          </Section>
        </Page>
      )}
    </LoadedPage>
  );
}
