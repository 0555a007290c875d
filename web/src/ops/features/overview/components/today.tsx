import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonBlock, Waiting } from '@/ui/skeleton.tsx';
import { Delta } from './delta.tsx';
import { Spark } from './spark.tsx';
import { Tile } from './tile.tsx';
import styles from './today.module.css';

interface Props {
  orders: Compared<Schemas['OrderFigures']> | undefined;
  money: Compared<Schemas['PaymentFigures']> | undefined;
  now: number;
}

interface Compared<Figures> {
  today: Figures;
  before: Figures;
}

type OrderCounts = Schemas['OrderCounts'];
type PaymentCounts = Schemas['PaymentCounts'];

/** The day in a few numbers, each beside what it was yesterday at this time. */
export function Today({ orders, money, now }: Props) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const count = (value: number) => formats.number(value);
  const yuan = (minor: number) => formats.money({ minor, currency: 'CNY' });
  const wait = (seconds: number) => (seconds > 0 ? formats.duration(Math.round(seconds)) : t('none'));
  const tile = <Counts,>(
    name: 'placed' | 'completed' | 'grab' | 'received' | 'returned' | 'kept',
    compared: Compared<{ total: Counts; slices: (Counts & { at: string })[] }>,
    of: (counts: Counts) => number,
    show: (value: number) => string,
    more: 'better' | 'worse',
  ) => {
    const value = of(compared.today.total);
    const before = of(compared.before.total);
    const hours = compared.today.slices;
    return (
      <Tile
        key={name}
        name={t(`tile.${name}`)}
        value={show(value)}
        note={<Delta now={value} before={before} text={show(before)} more={more} />}
        spark={<Spark values={hours.map(of)} begun={hours.filter(({ at }) => Date.parse(at) <= now).length} />}
      />
    );
  };
  return (
    <dl className={styles.tiles} aria-label={t('today')}>
      {orders && [
        tile<OrderCounts>('placed', orders, ({ placed }) => placed, count, 'better'),
        tile<OrderCounts>('completed', orders, ({ completed }) => completed, count, 'better'),
        tile<OrderCounts>('grab', orders, (counts) => counts.median_seconds_to_grab ?? 0, wait, 'worse'),
      ]}
      {money && [
        tile<PaymentCounts>('received', money, (counts) => counts.paid_amount.minor, yuan, 'better'),
        tile<PaymentCounts>('returned', money, (counts) => counts.refund_amount.minor, yuan, 'worse'),
        tile<PaymentCounts>('kept', money, (counts) => counts.platform_amount.minor, yuan, 'better'),
      ]}
    </dl>
  );
}

/** The day to come. */
export function TodaySkeleton() {
  return (
    <Waiting className={styles.tiles}>
      {['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((place) => (
        <SkeletonBlock key={place} height="11rem" />
      ))}
    </Waiting>
  );
}
