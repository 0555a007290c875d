import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './balance-bars.module.css';
import { Sum } from './sum.tsx';
import { twoSides } from './two-sides.ts';
import { useLedgerNames } from './use-ledger-names.ts';

interface Props {
  kinds: readonly Schemas['LedgerKindTotal'][];
  asset: string;
}

const tones = ['tone0', 'tone1', 'tone2', 'tone3'] as const;
const toneOf = (index: number) => styles[tones[index % tones.length] ?? 'tone0'];

/** The balances of an asset, what there is above whose it is: two bars of the same length, or something is wrong. */
export function BalanceBars({ kinds, asset }: Props) {
  const { t } = useTranslation('ops-ledger');
  const names = useLedgerNames();
  const sides = twoSides(kinds, asset);
  const most = Math.max(1, ...sides.map(({ total }) => total));
  return sides.map(({ name, total, kinds: own }) => (
    <div key={name} className={styles.side}>
      <p className={styles.head}>
        <span>{t(`side.${name}`)}</span>
        <Sum amount={total} asset={asset} />
      </p>
      <div className={styles.bar} aria-hidden="true">
        {own.map(({ kind, balance }, index) => (
          <span
            key={kind}
            className={`${styles.part} ${toneOf(index)}`}
            style={{ width: `${(Math.max(0, balance) / most) * 100}%` }}
          />
        ))}
      </div>
      <p className={styles.legend}>
        {own.map(({ kind }, index) => (
          <span key={kind} className={toneOf(index)}>
            {names.account(kind)}
          </span>
        ))}
      </p>
    </div>
  ));
}
