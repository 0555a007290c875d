import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './won.module.css';

const drops = Array.from({ length: 14 }, (_, index) => index);

/** A moment of joy: the order is theirs. */
export function Won() {
  const { t } = useTranslation('biz-orders');
  return (
    <div className={styles.won} role="status">
      <span className={styles.check}>
        <CheckOutlined aria-hidden="true" />
      </span>
      <div>
        <p className={styles.title}>{t('won.title')}</p>
        <p>{t('won.text')}</p>
      </div>
      <span className={styles.rain} aria-hidden="true">
        {drops.map((drop) => (
          <i key={drop} style={{ left: `${4 + drop * 7}%`, animationDelay: `${(drop * 83) % 500}ms` }} />
        ))}
      </span>
    </div>
  );
}
