import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { Page } from '../../../layout/page.tsx';
import styles from '../components/privacy/access.module.css';
import { AccessEntry } from '../components/privacy/access-entry.tsx';
import { ChainNote } from '../components/privacy/chain-note.tsx';
import { useAccessLedger } from '../queries/use-access-ledger.ts';

export default function AccessPage() {
  const { t } = useTranslation(['health-privacy', 'everywhere']);
  const ledger = useAccessLedger();
  return (
    <Page title={t('access')} back="/health">
      <p className={styles.lead}>{t('access_lead')}</p>
      <Loaded query={ledger} skeleton={<SkeletonList />}>
        {({ chain, items }) => (
          <>
            {chain && chain.entries > 0 && <ChainNote chain={chain} />}
            <Card>
              {items.length === 0 && <EmptyState title={t('no_access.title')} text={t('no_access.text')} />}
              <ol>
                {items.map((entry) => (
                  <li key={entry.seq} className={styles.entry}>
                    <AccessEntry entry={entry} />
                  </li>
                ))}
              </ol>
              {ledger.hasNextPage && (
                <Button
                  block
                  fill="none"
                  color="primary"
                  loading={ledger.isFetchingNextPage}
                  onClick={() => void ledger.fetchNextPage()}
                >
                  {t('everywhere:more')}
                </Button>
              )}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}
