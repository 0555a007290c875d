import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { Money } from '@/ui/money.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { Sheet } from '@/ui/phone/sheet.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { useTill } from '../queries/use-till.ts';
import { useVisitTill } from '../queries/use-visit-till.ts';
import styles from './till.module.css';

interface Props {
  transaction: string | null;
  service: string;
  onClose: () => void;
  onPaid: () => void;
}

/** The cashier of the sandbox: pay with money that does not exist, or be declined. */
export function Till({ transaction, service, onClose, onPaid }: Props) {
  const { t } = useTranslation('cashier');
  const tell = useProblemText();
  const till = useTill(transaction);
  const visit = useVisitTill();
  const go = (outcome: 'pay' | 'decline') =>
    visit.mutate({ params: { path: { transaction_id: transaction ?? '' } }, body: { outcome } }, { onSuccess: onPaid });
  const busy = visit.isPending ? visit.variables.body.outcome : null;
  return (
    <Sheet
      open={transaction !== null}
      title={t('till.title')}
      onClose={onClose}
      actions={
        <>
          <Button loading={busy === 'decline'} disabled={busy === 'pay'} onClick={() => go('decline')}>
            {t('till.decline')}
          </Button>
          <Button
            className={styles.pay}
            loading={busy === 'pay'}
            disabled={busy === 'decline'}
            onClick={() => go('pay')}
          >
            {t(visit.error ? 'till.again' : 'till.pay')}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{t('till.note')}</p>
      <Loaded query={till} skeleton={<SkeletonLines count={2} />}>
        {(found) => (
          <div className={styles.asked}>
            <p>{service}</p>
            <p className={styles.amount}>
              <Money value={found.amount} as="price" fraction="always" />
            </p>
          </div>
        )}
      </Loaded>
      <div aria-live="assertive">
        {visit.error && (
          <p className={styles.declined}>
            {visit.error.code === 'sandbox.declined' ? t('till.declined') : tell(visit.error)}
          </p>
        )}
      </div>
    </Sheet>
  );
}
