import { Link } from '@tanstack/react-router';
import { ExclamationTriangleOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';

import styles from '../components/privacy/erase.module.css';
import { EraseForm } from '../components/privacy/erase-form.tsx';

const gone = ['values', 'goals', 'devices', 'consents'] as const;

export default function ErasePage() {
  const { t } = useTranslation('health-privacy');
  const [erased, setErased] = useState<boolean | null>(null);
  if (erased !== null) {
    const kind = erased ? 'done' : 'nothing';
    return (
      <Page title={t('erase.title')} back="/health">
        <Card>
          <div role="status">
            <EmptyState
              title={t(`erase.${kind}.title`)}
              text={t(`erase.${kind}.text`)}
              action={<Link to="/health">{t('erase.back')}</Link>}
            />
          </div>
        </Card>
      </Page>
    );
  }
  return (
    <Page title={t('erase.title')} back="/health">
      <section className={styles.danger}>
        <h2 className={styles.head}>
          <ExclamationTriangleOutline aria-hidden="true" />
          {t('erase.warning')}
        </h2>
        <p>{t('erase.lead')}</p>
        <ul className={styles.list}>
          {gone.map((what) => (
            <li key={what}>{t(`erase.gone.${what}`)}</li>
          ))}
        </ul>
        <p>{t('erase.stays')}</p>
        <p className={styles.before}>
          {t('erase.before')} <Link to="/health/transfer">{t('erase.export')}</Link>
        </p>
        <EraseForm onErased={setErased} />
      </section>
    </Page>
  );
}
