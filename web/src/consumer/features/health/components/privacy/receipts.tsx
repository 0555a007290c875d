import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { When } from '@/ui/when.tsx';
import { useNoticeWords } from '../../../../consent/use-notice-words.ts';
import { Card } from '../../../../layout/card.tsx';
import { useReceipts } from '../../queries/use-receipts.ts';
import styles from './consents.module.css';

/** Every decision ever made, newest first. */
export function Receipts() {
  const { t } = useTranslation(['health-privacy', 'everywhere']);
  const words = useNoticeWords();
  const receipts = useReceipts();
  const none = <p className={styles.text}>{t('no_receipts')}</p>;
  return (
    <Card>
      <Loaded
        query={receipts}
        skeleton={<SkeletonLines count={4} />}
        empty={{ when: (all) => all.length === 0, show: none }}
      >
        {(all) => (
          <ol>
            {all.map((receipt) => (
              <li key={receipt.receipt_id} className={styles.receipt}>
                <span className={styles.words}>
                  <span>
                    {t('receipt', {
                      purpose: words.ofPurpose(receipt.purpose).name,
                      class: words.ofClass(receipt.class).name,
                    })}
                  </span>
                  <span className={styles.text}>
                    <When at={receipt.decided_at} as="exact" />
                  </span>
                  <span className={styles.text}>{t('notice', { notice: receipt.notice })}</span>
                  <span className={`${styles.text} ${styles.id}`}>{receipt.receipt_id}</span>
                </span>
                <span className={receipt.granted ? `${styles.decision} ${styles.granted}` : styles.decision}>
                  {receipt.granted ? t('agreed') : t('withdrawn')}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      {receipts.hasNextPage && (
        <Button
          block
          fill="none"
          color="primary"
          loading={receipts.isFetchingNextPage}
          onClick={() => void receipts.fetchNextPage()}
        >
          {t('everywhere:more')}
        </Button>
      )}
    </Card>
  );
}
