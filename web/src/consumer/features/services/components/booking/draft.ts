import { useState } from 'react';

export interface Position {
  lat: number;
  lon: number;
}

/** What is typed into the form, kept while the application is open. */
export interface Draft {
  startsAt: number | null;
  needs: string;
  address: string;
  /** A district, or `here` for where the device is. */
  area: string;
  here: Position | null;
  consent: boolean;
}

const empty: Draft = { startsAt: null, needs: '', address: '', area: 'gusu', here: null, consent: false };
const drafts = new Map<string, Draft>();

/** The draft of a booking. It outlives a refusal, a login that ran out and a look at another page. */
export function useDraft(name: string) {
  const [draft, setDraft] = useState(drafts.get(name) ?? empty);
  const change = (part: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...part };
      drafts.set(name, after);
      return after;
    });
  const forget = () => drafts.delete(name);
  return { draft, change, forget };
}
