import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { ShortId } from '@/ui/desk/short-id.tsx';
import { Money } from '@/ui/money.tsx';
import { When } from '@/ui/when.tsx';
import styles from './callback-card.module.css';

const colours: Record<Schemas['CallbackState'], string> = {
  delivered: 'success',
  repeated: 'processing',
  delayed: 'default',
  retrying: 'warning',
  lost: 'error',
  given_up: 'error',
};

/** What the provider told, and how each delivery was answered. */
export function CallbackCard({ callback }: { callback: Schemas['ProviderCallback'] }) {
  const { t } = useTranslation('ops-sandbox');
  const { can } = useAccess();
  const { event, state, amount, out_trade_no, transaction_id, out_refund_no, created_at, next_at } = callback;
  const { delivered_at, attempts } = callback;
  return (
    <article className={styles.card}>
      <div>
        <p className={styles.head}>
          <strong>{t(`event.${event === 'transaction.paid' ? 'paid' : 'refunded'}`)}</strong>
          <Tag color={colours[state]}>{t(`callback_state.${state}`)}</Tag>
        </p>
        <p className={styles.facts}>
          <span>
            {t('payment')} <ShortId id={out_trade_no} />{' '}
            {can('ledger:read') && (
              <Link to="/payments" search={{ payment: out_trade_no } as never}>
                {t('see_payment')}
              </Link>
            )}
          </span>
          {transaction_id && (
            <span>
              {t('transaction')} <ShortId id={transaction_id} />
            </span>
          )}
          {out_refund_no && (
            <span>
              {t('refund')} <ShortId id={out_refund_no} />
            </span>
          )}
          <When at={created_at} as="exact" />
        </p>
      </div>
      <span className={styles.amount}>
        <Money value={amount} fraction="always" />
      </span>
      <ol className={styles.attempts} aria-label={t('attempts')}>
        {attempts.map(({ number, at, answer_status, problem }) => (
          <li key={number} className={styles.attempt}>
            <span className={`numbers ${styles.status} ${problem ? styles.bad : styles.good}`}>{answer_status}</span>
            <span>{problem ?? t('understood')}</span>
            <span className={`numbers ${styles.quiet}`}>
              <When at={at} as="exact" />
            </span>
          </li>
        ))}
        {attempts.length === 0 && (
          <li className={`${styles.attempt} ${styles.quiet}`}>
            {delivered_at ? t('understood') : t('no_attempts')} {delivered_at && <When at={delivered_at} as="exact" />}
          </li>
        )}
        {next_at && (
          <li className={`${styles.attempt} ${styles.quiet}`}>
            {t('next_attempt')} <When at={next_at} as="exact" />
          </li>
        )}
      </ol>
    </article>
  );
}
