import { useTranslation } from '@/i18n/use-translation.ts';
import { Person } from '@/ops/people/person.tsx';
import { usePerson } from '@/ops/people/use-person.ts';
import styles from './order-cards.module.css';

interface Props {
  /** What somebody is to the order. */
  side: 'consumer' | 'practitioner';
  id: string;
}

/** One of the two people of an order, with masked contacts. */
export function SideRow({ side, id }: Props) {
  const { t } = useTranslation('ops-orders');
  const { data } = usePerson(id);
  const contacts = [data?.phone, data?.email].filter(Boolean).join(' · ');
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <span className={styles.name}>
          <Person id={id} />
        </span>
        {contacts && <span className={`numbers ${styles.quiet}`}>{contacts}</span>}
      </div>
      <span className={styles.moment}>{t(`side.${side}`)}</span>
    </li>
  );
}
