import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccount } from '@/session/use-account.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';
import { PasswordForm } from '../components/password-form.tsx';
import styles from './me-pages.module.css';

export default function PasswordPage() {
  const { t } = useTranslation('me');
  return (
    <Page title={t('place.password')} back="/me">
      <p className={styles.lead}>{t('password.lead')}</p>
      <Card>
        <Loaded query={useAccount()} skeleton={<SkeletonLines />}>
          {(account) => <PasswordForm account={account} />}
        </Loaded>
      </Card>
    </Page>
  );
}
