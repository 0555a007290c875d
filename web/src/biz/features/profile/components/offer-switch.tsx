import { Switch } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { useReviseOffer } from '../queries/use-revise-offer.ts';
import styles from './service-row.module.css';

interface Props {
  offer: Schemas['OwnOfferBody'];
  /** What it is an offer of. */
  service: string;
}

/** Whether an offer can be ordered: taken off the page of the service, or put there again, with its price kept. */
export function OfferSwitch({ offer, service }: Props) {
  const { t } = useTranslation('biz-profile');
  const tell = useTell();
  const revise = useReviseOffer();
  const { id, price, note } = offer;
  const change = (active: boolean) =>
    revise.mutate(
      { params: { path: { id } }, body: { price, note, active } },
      { onSuccess: () => tell.done(t(active ? 'offer.on' : 'offer.off')), onError: tell.wrong },
    );
  return (
    <span className={styles.switch}>
      <Switch
        checked={offer.active}
        loading={revise.isPending}
        aria-label={t('offer.switch', { service })}
        onChange={change}
      />
      <span aria-hidden="true">{t(offer.active ? 'offer.shown' : 'offer.hidden')}</span>
    </span>
  );
}
