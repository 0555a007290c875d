import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import styles from './sum.module.css';

/** An amount of what the ledger counts: money or points. */
export function Sum({ amount, asset }: { amount: number; asset: string }) {
  const { t } = useTranslation('ops-ledger');
  const formats = useFormats();
  if (asset !== 'PTS') return <Money value={{ minor: amount, currency: asset }} fraction="always" />;
  return <span className={`numbers ${styles.sum}`}>{t('points', { points: formats.number(amount) })}</span>;
}
