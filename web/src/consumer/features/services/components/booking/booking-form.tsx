import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client.ts';
import { useNow } from '@/session/use-now.ts';
import { Card } from '../../../../layout/card.tsx';
import { Page } from '../../../../layout/page.tsx';
import { Section } from '../../../../layout/section.tsx';
import { terms } from '../../../../market/terms.ts';
import { isArea } from './areas.ts';
import styles from './booking-form.module.css';
import { Chosen } from './chosen.tsx';
import { ConsentField } from './consent-field.tsx';
import { useDraft } from './draft.ts';
import { NeedsField } from './needs-field.tsx';
import { PlaceField } from './place-field.tsx';
import { Placing } from './placing.tsx';
import { Refused } from './refused.tsx';
import { boundsAt } from './slots.ts';
import { Summary } from './summary.tsx';
import { TimePicker } from './time-picker.tsx';
import { useBooking } from './use-booking.ts';
import { missingIn, wishOf } from './wish.ts';

interface Props {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
}

export function BookingForm({ service, offer }: Props) {
  const { t } = useTranslation('booking');
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, forget } = useDraft(service.id);
  const [tried, setTried] = useState(false);
  const now = useNow(30_000);
  const onPlaced = useCallback(
    (order: string) => {
      forget();
      void navigate({ to: `/orders/${order}/pay`, replace: true });
    },
    [forget, navigate],
  );
  const { submit, problem, underWay, slow } = useBooking(onPlaced);
  const bounds = boundsOf(problem?.members.earliest) ?? boundsAt(now, terms.leadMinutes, terms.horizonDays);
  const inTime = draft.startsAt !== null && draft.startsAt >= bounds.earliest ? draft : { ...draft, startsAt: null };
  const missing = missingIn(inTime, service.on_site);
  const complaint = (part: (typeof missing)[number], pointer: string) => {
    if (tried && missing.includes(part)) return t(`missing.${part}`);
    return problem?.about(pointer) ? t('check') : undefined;
  };

  const send = () => {
    setTried(true);
    const first = missing[0];
    if (first) return form.current?.querySelector(`[data-part="${first}"]`)?.scrollIntoView({ block: 'center' });
    const areaName = isArea(draft.area) ? t(`area.full.${draft.area}`) : '';
    submit(wishOf(inTime, { service, offer: offer?.id ?? '', areaName }));
  };
  if (underWay) {
    return (
      <Page title={t('title')}>
        <Placing slow={slow} />
      </Page>
    );
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Page
        title={t('title')}
        back={`/services/${service.id}`}
        aside={<Summary service={service} offer={offer} startsAt={inTime.startsAt} />}
      >
        {problem && <Refused problem={problem} />}
        <Chosen service={service} offer={offer} />
        <div data-part="time">
          <Section title={t('time')}>
            <Card>
              <TimePicker
                value={inTime.startsAt}
                bounds={bounds}
                now={now}
                onChange={(startsAt) => change({ startsAt })}
              />
              <p className={styles.error} aria-live="polite">
                {complaint('time', '/starts_at')}
              </p>
            </Card>
          </Section>
        </div>
        {service.on_site && (
          <div data-part="address">
            <Section title={t('place')}>
              <Card>
                <PlaceField draft={draft} onChange={change} error={complaint('address', '/place/address')} />
              </Card>
            </Section>
          </div>
        )}
        <div data-part="needs">
          <Section title={t('needs')}>
            <Card>
              <NeedsField
                value={draft.needs}
                onChange={(needs) => change({ needs })}
                error={complaint('needs', '/needs')}
              />
            </Card>
          </Section>
        </div>
        <div data-part="consent">
          <Section title={t('consent.section')}>
            <Card>
              <ConsentField
                value={draft.consent}
                onChange={(consent) => change({ consent })}
                error={complaint('consent', '/consent')}
              />
            </Card>
          </Section>
        </div>
      </Page>
    </form>
  );
}

/** The bounds that the platform told when it refused a time. */
function boundsOf(earliest: unknown) {
  if (typeof earliest !== 'string') return null;
  const at = new Date(earliest).getTime();
  return { ...boundsAt(at, 0, terms.horizonDays), earliest: at };
}
