import { useTranslation } from '@/i18n/use-translation.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useInstall } from '@/ui/phone/use-install.ts';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';
import { Section } from '../../../layout/section.tsx';
import styles from './me-pages.module.css';

const ways = ['ios', 'android', 'desk'] as const;

export default function InstallPage() {
  const { t } = useTranslation('me');
  const { state, install } = useInstall();
  return (
    <Page title={t('place.install')} back="/me">
      <p className={styles.lead}>{t(state === 'installed' ? 'install.done' : 'install.lead')}</p>
      {state === 'ready' && (
        <Button block color="primary" size="large" onClick={() => void install()}>
          {t('install.now')}
        </Button>
      )}
      {state !== 'installed' && (
        <Card>
          <ol className={styles.steps}>
            {ways.map((way) => (
              <li key={way}>{t(`install.${way}`)}</li>
            ))}
          </ol>
        </Card>
      )}
      <Section title={t('offline.title')}>
        <Card>
          <p>{t('offline.text')}</p>
        </Card>
      </Section>
    </Page>
  );
}
