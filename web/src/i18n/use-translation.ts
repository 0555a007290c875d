import i18next, { type FlatNamespace, type i18n, type TFunction } from 'i18next';
import { use, useSyncExternalStore } from 'react';
import { loadTexts } from './i18n.ts';

type Catalogues = FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]];

interface Texts<C extends Catalogues> {
  t: TFunction<C>;
  i18n: i18n;
}

/** Made once for each language and set of catalogues: a page has hundreds of components that ask. */
const made = new Map<string, Texts<never>>();
const awaited = new Map<string, Promise<void>>();

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

const language = () => i18next.language;

/** Texts of one or several catalogues; a page whose catalogues are on their way waits for them. */
export function useTranslation<const C extends Catalogues = 'everywhere'>(catalogues?: C): Texts<C> {
  const spaces: readonly string[] = [catalogues ?? 'everywhere'].flat();
  const key = `${useSyncExternalStore(subscribe, language)} ${spaces}`;
  const known = made.get(key);
  if (known) return known;
  if (!i18next.isInitialized || !spaces.every((space) => i18next.hasLoadedNamespace(space))) {
    const loading = awaited.get(key) ?? loadTexts(spaces);
    awaited.set(key, loading);
    use(loading);
  }
  const texts = { t: i18next.getFixedT(i18next.language, [...spaces] as never), i18n: i18next };
  made.set(key, texts as Texts<never>);
  return texts as unknown as Texts<C>;
}
