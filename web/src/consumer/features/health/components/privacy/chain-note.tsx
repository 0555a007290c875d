import { CheckShieldOutline, ExclamationShieldOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './access.module.css';

/** Whether the ledger is whole: nothing changed, nothing taken out. */
export function ChainNote({ chain }: { chain: Schemas['ChainBody'] }) {
  const { t } = useTranslation('health-privacy');
  const Icon = chain.intact ? CheckShieldOutline : ExclamationShieldOutline;
  return (
    <div className={chain.intact ? styles.chain : `${styles.chain} ${styles.broken}`}>
      <Icon aria-hidden="true" />
      <p>
        <strong>{chain.intact ? t('chain.intact') : t('chain.broken', { entry: chain.broken_at ?? '' })}</strong>{' '}
        {chain.intact ? t('chain.intact_text', { count: chain.entries }) : t('chain.broken_text')}
      </p>
    </div>
  );
}
