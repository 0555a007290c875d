import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNow } from '@/session/use-now.ts';
import { Page } from '../../../../layout/page.tsx';
import { isArea } from './areas.ts';
import { Chosen } from './chosen.tsx';
import { ConsentField } from './consent-field.tsx';
import { useDraft } from './draft.ts';
import { NeedsField } from './needs-field.tsx';
import { Part } from './part.tsx';
import { PlaceField } from './place-field.tsx';
import { Placing } from './placing.tsx';
import { Refused } from './refused.tsx';
import { Summary } from './summary.tsx';
import { TimePicker } from './time-picker.tsx';
import { useBooking } from './use-booking.ts';
import { useTime } from './use-time.ts';
import { type Missing, missingIn, wishOf } from './wish.ts';

interface Props {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
  terms: Schemas['OrderTerms'];
}

export function BookingForm({ service, offer, terms }: Props) {
  const { t } = useTranslation('booking');
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, forget } = useDraft(service.id);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const now = useNow(30_000);
  const onPlaced = useCallback(
    (order: string) => {
      forget();
      void navigate({ to: `/orders/${order}/pay`, replace: true });
    },
    [forget, navigate],
  );
  const { submit, problem, underWay, slow } = useBooking(onPlaced);
  const { calendar, chosen, taken } = useTime({ service, offer, terms, now, startsAt: draft.startsAt, problem });
  const inTime = { ...draft, startsAt: chosen };
  const missing = missingIn(inTime, service.on_site);
  const complaint = (part: Missing, pointer: string) => {
    if (tried && missing.includes(part)) return t(`missing.${part}`);
    return problem?.about(pointer) ? t('check') : undefined;
  };
  const show = (part: Missing) =>
    form.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: 'center' });

  const send = async () => {
    setTried(true);
    const [first] = missing;
    if (first || chosen === null) return show(first ?? 'time');
    setAsking(true);
    const free = await calendar.stillFree(chosen);
    setAsking(false);
    if (!free) return show('time');
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
        if (!asking) void send();
      }}
    >
      <Page
        title={t('title')}
        back={`/services/${service.id}`}
        aside={<Summary service={service} offer={offer} terms={terms} startsAt={chosen} asking={asking} />}
      >
        {problem && <Refused problem={problem} />}
        <Chosen service={service} offer={offer} />
        <Part name="time" title={t('time')} error={taken === null ? complaint('time', '/starts_at') : undefined}>
          <TimePicker
            value={chosen}
            taken={taken}
            calendar={calendar}
            now={now}
            onChange={(startsAt) => change({ startsAt })}
          />
        </Part>
        {service.on_site && (
          <Part name="address" title={t('place')}>
            <PlaceField draft={draft} onChange={change} error={complaint('address', '/place/address')} />
          </Part>
        )}
        <Part name="needs" title={t('needs')}>
          <NeedsField
            value={draft.needs}
            onChange={(needs) => change({ needs })}
            error={complaint('needs', '/needs')}
          />
        </Part>
        <Part name="consent" title={t('consent.section')}>
          <ConsentField
            value={draft.consent}
            onChange={(consent) => change({ consent })}
            error={complaint('consent', '/consent')}
          />
        </Part>
      </Page>
    </form>
  );
}
