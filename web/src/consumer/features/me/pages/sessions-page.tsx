import { useTranslation } from '@/i18n/use-translation.ts';
import { Page } from '../../../layout/page.tsx';
import { Leave } from '../components/leave.tsx';
import { SessionList } from '../components/session-list.tsx';
import styles from './me-pages.module.css';

export default function SessionsPage() {
  const { t } = useTranslation('me');
  return (
    <Page title={t('place.sessions')} back="/me">
      <p className={styles.lead}>{t('session.lead')}</p>
      <Leave everywhere />
      <SessionList />
    </Page>
  );
}
