import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { useOrderTerms } from './queries/use-order-terms.ts';
import styles from './refund-policy.module.css';

const whole = 10_000;

/** What calling off costs, in the words of the market. */
export function RefundPolicy() {
  const { t } = useTranslation('market');
  const formats = useFormats();
  const share = (points: number) => formats.percent(points / whole);
  return (
    <Loaded query={useOrderTerms()} skeleton={<SkeletonLines count={4} />}>
      {({ cancellation: { nobody_found_basis_points, tiers, otherwise_basis_points } }) => (
        <ul className={styles.policy}>
          <li>{t('refund.free', { share: share(nobody_found_basis_points) })}</li>
          {tiers.map(({ hours_before: hours, refund_basis_points }) => (
            <li key={hours}>
              {hours > 0
                ? t('refund.tier', { hours, share: share(refund_basis_points) })
                : t('refund.last', { share: share(refund_basis_points) })}
            </li>
          ))}
          {shortest(tiers) > 0 && (
            <li>{t('refund.otherwise', { hours: shortest(tiers), share: share(otherwise_basis_points) })}</li>
          )}
          <li>{t('refund.theirs')}</li>
        </ul>
      )}
    </Loaded>
  );
}

/** The shortest notice that brings anything back by itself. */
function shortest(tiers: readonly Schemas['TierBody'][]): number {
  return tiers.at(-1)?.hours_before ?? 0;
}
