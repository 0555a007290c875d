import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import type { Board, Departure } from '../board/board.ts';
import { type Sorting, sortings, sortOrders } from '../board/sort-orders.ts';
import styles from './hall.module.css';
import { OrderCard } from './order-card.tsx';
import { OutOfReach } from './out-of-reach.tsx';

interface Props {
  board: Board;
  onGone: (id: string, how: Departure) => void;
}

/** The orders of the hall: those to take, and, folded away, those for others. */
export function Hall({ board, onGone }: Props) {
  const { t } = useTranslation('biz-hall');
  const [sorting, setSorting] = useState<Sorting>('soonest');
  const open = sortOrders(
    board.filter(({ order }) => order.eligible),
    sorting,
  );
  const others = board.filter(({ order, left }) => !order.eligible && left === null);
  const count = open.filter(({ left }) => left === null).length;
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.count} aria-live="polite">
          {t('count', { count })}
        </p>
        {open.length > 1 && (
          <Segmented
            options={sortings.map((value) => ({ value, label: t(`sorting.${value}`) }))}
            value={sorting}
            onChange={setSorting}
          />
        )}
      </div>
      {open.length === 0 ? (
        <div className={styles.none}>
          <EmptyState title={t('none.title')} text={t('none.text')} />
        </div>
      ) : (
        <div className={styles.grid}>
          {open.map((entry) => (
            <OrderCard key={entry.order.order_id} entry={entry} onGone={onGone} />
          ))}
        </div>
      )}
      <OutOfReach entries={others} />
    </>
  );
}
