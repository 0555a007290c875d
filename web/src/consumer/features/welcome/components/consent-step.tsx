import { Button } from 'antd-mobile';
import { CheckOutline } from 'antd-mobile-icons';
import { useTranslation } from 'react-i18next';
import { useUserId } from '@/session/use-session.ts';
import { Wrong } from '../../../proof/wrong.tsx';
import { useAgree } from '../queries/use-agree.ts';
import styles from './step.module.css';

/** Version of the text that is shown here. */
const notice = '2026-11';
const points = ['only', 'ledger', 'withdraw'] as const;

/** Offers the consent without which practitioners see nothing. */
export function ConsentStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('welcome');
  const id = useUserId();
  const agree = useAgree();
  const consents = [{ purpose: 'care' as const, class: 'vital_signs' as const, granted: true }];
  const submit = () => agree.mutate({ params: { path: { id } }, body: { notice, consents } }, { onSuccess: onDone });
  return (
    <div className={styles.step}>
      <h2 className={styles.title}>{t('consent.title')}</h2>
      <p className={styles.text}>{t('consent.text')}</p>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>
            <CheckOutline aria-hidden="true" /> {t(`consent.points.${point}`)}
          </li>
        ))}
      </ul>
      <Wrong error={agree.error} />
      <Button block color="primary" size="large" loading={agree.isPending} onClick={submit}>
        {t('consent.agree')}
      </Button>
      <Button block fill="none" size="large" onClick={onDone}>
        {t('skip')}
      </Button>
    </div>
  );
}
