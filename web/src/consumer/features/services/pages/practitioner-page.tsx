import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/loaded.tsx';
import { useParam } from '@/ui/routing/use-param.ts';
import { SkeletonPage } from '@/ui/skeleton.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import { Certifications } from '../components/certifications.tsx';
import { PractitionerHead } from '../components/practitioner-head.tsx';
import { PractitionerOffers } from '../components/practitioner-offers.tsx';
import { RatingCard } from '../components/rating-card.tsx';
import { usePractitioner } from '../../../market/queries/use-practitioner.ts';

export default function PractitionerPage() {
  const { t } = useTranslation('services');
  const query = usePractitioner(useParam('id'));
  return (
    <Loaded query={query} skeleton={<SkeletonPage />}>
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
    </Loaded>
  );
}
