export interface SourceOf {
  kind: 'manual' | 'app' | 'device' | 'apple_health' | 'fhir' | 'platform' | 'other';
  /** Its name, the binding of a device, or the order of a service. */
  name: string;
}

const kinds = new Set(['manual', 'app', 'device', 'apple_health', 'fhir', 'platform']);

/** Where a record came from: `app:xiaoquan_band`, `device:dev_…`, `manual`. */
export function sourceOf(text: string): SourceOf {
  const cut = text.indexOf(':');
  const kind = cut < 0 ? text : text.slice(0, cut);
  const name = cut < 0 ? '' : text.slice(cut + 1);
  return kinds.has(kind) ? { kind: kind as SourceOf['kind'], name } : { kind: 'other', name: text };
}
