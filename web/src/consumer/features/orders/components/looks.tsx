import { EyeOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { When } from '@/ui/when.tsx';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import { useLooks } from '../queries/use-looks.ts';
import styles from './looks.module.css';

/** Who saw the consumer's health summary for this order. */
export function Looks({ order }: { order: string }) {
  const { t } = useTranslation('orders');
  return (
    <Card>
      <div className={styles.looks}>
        <Loaded
          query={useLooks(order)}
          skeleton={<SkeletonLines count={1} />}
          empty={{ when: (items) => items.length === 0, show: <p className={styles.none}>{t('looks.none')}</p> }}
        >
          {(items) => (
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item.seq} className={styles.item}>
                  <EyeOutline aria-hidden="true" />
                  <span>{t('looks.seen')}</span>
                  <span className={styles.at}>
                    <When at={item.at} as="dateTime" />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        <LinkButton to="/health/access">{t('looks.all')}</LinkButton>
      </div>
    </Card>
  );
}
