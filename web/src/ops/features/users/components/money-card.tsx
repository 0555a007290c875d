import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonRows } from '@/ui/desk/skeletons.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Money } from '@/ui/money.tsx';
import { useUserAccounts } from '../queries/use-user-accounts.ts';
import styles from './user-cards.module.css';

/** Somebody's money and points, as the ledger has them. */
export function MoneyCard({ userId }: { userId: string }) {
  const { t } = useTranslation('ops-users');
  const formats = useFormats();
  const accounts = useUserAccounts(userId);
  const none = <p className={styles.quiet}>{t('no_accounts')}</p>;
  return (
    <Card title={t('money')}>
      <Loaded
        part
        query={accounts}
        skeleton={<SkeletonRows count={2} />}
        empty={{ when: (all) => !all.length, show: none }}
      >
        {(all) => (
          <ul>
            {all.map(({ account_id, kind, asset, balance, entries }) => (
              <li key={account_id} className={styles.row}>
                <div className={styles.main}>
                  <p>
                    <Link to={`/ledger/${account_id}`}>{t(`account.${kind as 'escrow'}`, { defaultValue: kind })}</Link>
                  </p>
                  <p className={styles.quiet}>{t('entries', { count: entries, formatted: formats.number(entries) })}</p>
                </div>
                <span className={`numbers ${styles.amount}`}>
                  {asset === 'PTS' ? (
                    t('points', { points: formats.number(balance) })
                  ) : (
                    <Money value={{ minor: balance, currency: asset }} />
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
