import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonList } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { More } from '../../../layout/more.tsx';
import { Row } from '../../../layout/row.tsx';
import { useMovements } from '../queries/use-movements.ts';
import styles from './movements.module.css';

type Movement = Schemas['Page_PointsTransaction']['items'][number];

const reasons = ['order', 'welcome', 'refund'] as const;

/** What was earned, what expired, what was taken back. */
export function Movements() {
  const { t } = useTranslation('points');
  const movements = useMovements();
  const skeleton = (
    <Card>
      <SkeletonList count={5} />
    </Card>
  );
  const nothing = (
    <Card>
      <EmptyState title={t('none.title')} text={t('none.text')} />
    </Card>
  );
  return (
    <Loaded query={movements} skeleton={skeleton} empty={{ when: (items) => items.length === 0, show: nothing }}>
      {(items) => (
        <div>
          <Card flush>
            <ol>
              {items.map((movement) => (
                <li key={movement.transaction_id}>
                  <Line movement={movement} />
                </li>
              ))}
            </ol>
          </Card>
          <More pages={movements} />
        </div>
      )}
    </Loaded>
  );
}

function Line({ movement: { kind, reason, points, at, order_id } }: { movement: Movement }) {
  const { t } = useTranslation('points');
  const formats = useFormats();
  const known = reasons.find((name) => name === reason);
  const name = kind === 'award' && known ? t(`reason.${known}`) : t(`kind.${kind}`);
  const value = (
    <span className={points > 0 ? `numbers ${styles.gain}` : `numbers ${styles.loss}`}>
      {points > 0 ? t('plus', { points: formats.number(points) }) : formats.number(points)}
    </span>
  );
  const link = order_id ? { to: `/orders/${order_id}` } : {};
  return <Row name={name} text={formats.dateTime(at)} value={value} {...link} />;
}
