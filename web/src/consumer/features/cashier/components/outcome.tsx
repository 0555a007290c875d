import { CheckCircleFill, ClockCircleOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Spinner } from '@/ui/phone/spinner.tsx';
import { Card } from '../../../layout/card.tsx';
import { LinkButton } from '../../../layout/link-button.tsx';
import styles from './outcome.module.css';

interface Props {
  of: 'waiting' | 'paid' | 'over';
  order: string;
}

/** Where a payment has come to: the provider is waited for, it is done, or it is too late. */
export function Outcome({ of, order }: Props) {
  const { t } = useTranslation('cashier');
  return (
    <Card>
      <div className={styles.outcome} role="status">
        <span className={`${styles.icon} ${styles[of]}`} aria-hidden="true">
          {of === 'waiting' ? <Spinner /> : of === 'paid' ? <CheckCircleFill /> : <ClockCircleOutline />}
        </span>
        <p className={styles.title}>{t(`${of}.title`)}</p>
        <p className={styles.text}>{t(`${of}.text`)}</p>
        <LinkButton to={`/orders/${order}`} kind={of === 'paid' ? 'primary' : 'plain'}>
          {t('see_order')}
        </LinkButton>
      </div>
    </Card>
  );
}
