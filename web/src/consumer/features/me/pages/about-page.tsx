import { useTranslation } from '@/i18n/use-translation.ts';
import { Brand } from '@/ui/brand.tsx';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import styles from './me-pages.module.css';

const topics = ['promise', 'data', 'advice', 'emergency', 'licence'] as const;

export default function AboutPage() {
  const { t } = useTranslation('me');
  return (
    <Page title={t('place.about')} back="/me">
      <Brand size={48} />
      <p className={styles.lead}>{t('about.lead')}</p>
      {topics.map((topic) => (
        <Section key={topic} title={t(`about.${topic}.title`)}>
          <Card>
            <p>{t(`about.${topic}.text`)}</p>
          </Card>
        </Section>
      ))}
    </Page>
  );
}
