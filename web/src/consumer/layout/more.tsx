import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useInView } from '@/ui/phone/use-in-view.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';
import styles from './more.module.css';

type Pages = Pick<
  UseInfiniteQueryResult<unknown, unknown>,
  'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'
>;

/** The end of a list: fetches on as it comes near, says when that failed, and when there is no more. */
export function More({ pages }: { pages: Pages }) {
  const { t } = useTranslation(['consumer', 'everywhere']);
  const tell = useProblemText();
  const failed = pages.isFetchNextPageError;
  const end = useInView(() => {
    if (pages.hasNextPage && !pages.isFetchingNextPage && !failed) void pages.fetchNextPage();
  });
  if (!pages.hasNextPage) return <p className={styles.more}>{t('end')}</p>;
  return (
    <div className={styles.more} role="status">
      {failed && <p>{tell(pages.error)}</p>}
      {pages.isFetchingNextPage ? (
        t('everywhere:loading')
      ) : (
        <button ref={end} type="button" className={styles.again} onClick={() => void pages.fetchNextPage()}>
          {t(failed ? 'everywhere:failure.retry' : 'everywhere:more')}
        </button>
      )}
    </div>
  );
}
