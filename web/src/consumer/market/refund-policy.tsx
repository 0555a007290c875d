import { useTranslation } from 'react-i18next';
import { useFormats } from '@/format/use-formats.ts';
import styles from './refund-policy.module.css';
import { terms } from './terms.ts';

/** What calling off costs, in the words of the market. */
export function RefundPolicy() {
  const { t } = useTranslation('market');
  const formats = useFormats();
  return (
    <ul className={styles.policy}>
      <li>{t('refund.free')}</li>
      {terms.refundTiers.map(({ hoursBefore, share }) => (
        <li key={hoursBefore}>
          {hoursBefore > 0
            ? t('refund.tier', { hours: hoursBefore, share: formats.percent(share) })
            : t('refund.last', { share: formats.percent(share) })}
        </li>
      ))}
      <li>{t('refund.theirs')}</li>
    </ul>
  );
}
