import { CheckOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { Button } from '@/ui/phone/button.tsx';
import { useNotice } from '../../../consent/queries/use-notice.ts';
import { useNoticeWords } from '../../../consent/use-notice-words.ts';
import { Wrong } from '../../../proof/wrong.tsx';
import { useAgree } from '../queries/use-agree.ts';
import styles from './step.module.css';

const points = ['only', 'ledger', 'withdraw'] as const;

/** Offers the consent without which practitioners see nothing. */
export function ConsentStep({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('welcome');
  const id = useUserId();
  const agree = useAgree();
  const notice = useNotice();
  const words = useNoticeWords();
  const consents = [{ purpose: 'care' as const, class: 'vital_signs' as const, granted: true }];
  const submit = async () => {
    const { data } = notice.data ? notice : await notice.refetch();
    if (!data) return;
    agree.mutate({ params: { path: { id } }, body: { notice: data.version, consents } }, { onSuccess: onDone });
  };
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
      {notice.data && (
        <p className={styles.small}>
          {t('consent.notice', {
            version: notice.data.version,
            purpose: words.ofPurpose('care').text,
            holds: words.ofClass('vital_signs').text,
          })}
        </p>
      )}
      <Wrong error={agree.error ?? notice.error} />
      <Button block color="primary" size="large" loading={agree.isPending} onClick={() => void submit()}>
        {t('consent.agree')}
      </Button>
      <Button block fill="none" size="large" onClick={onDone}>
        {t('skip')}
      </Button>
    </div>
  );
}
