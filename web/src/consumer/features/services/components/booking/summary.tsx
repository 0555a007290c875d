import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Money } from '@/ui/money.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { Card } from '../../../../layout/card.tsx';
import { Section } from '../../../../layout/section.tsx';
import { RefundPolicy } from '../../../../market/refund-policy.tsx';
import styles from './summary.module.css';

interface Props {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
  terms: Schemas['OrderTerms'];
  startsAt: number | null;
  /** It is being asked whether the time is still free. */
  asking: boolean;
}

/** The price, what calling off costs, and the button; the button stays in reach of the thumb. */
export function Summary({ service, offer, terms, startsAt, asking }: Props) {
  const { t } = useTranslation('booking');
  const formats = useFormats();
  const price = offer?.price ?? service.price;
  const when =
    startsAt === null
      ? t('no_time')
      : `${formats.weekday(startsAt)} ${formats.span(startsAt, startsAt + service.duration_minutes * 60_000)}`;
  return (
    <>
      <Section title={t('refunds')}>
        <Card>
          <RefundPolicy />
        </Card>
      </Section>
      <p className={styles.later}>{t('pay_later', { minutes: terms.waiting.pay_within_minutes })}</p>
      <div className={styles.bar}>
        <p className={styles.text}>
          <Money value={price} as="price" />
          <span className={`numbers ${styles.when}`}>{when}</span>
        </p>
        <Button type="submit" color="primary" loading={asking}>
          {t('submit')}
        </Button>
      </div>
    </>
  );
}
