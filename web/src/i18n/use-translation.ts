import i18next from 'i18next';
import { use, useSyncExternalStore } from 'react';
import type { useTranslation as useOfLibrary } from 'react-i18next';
import { loadTexts } from './i18n.ts';

/** What the library's hook makes for every component anew, kept: a page has hundreds of them. */
const made = new Map<string, { t: unknown; i18n: typeof i18next }>();
const awaited = new Map<string, Promise<void>>();

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

const language = () => i18next.language;

/** Texts of one or several catalogues; a page whose catalogues are on their way waits for them. */
export const useTranslation = ((catalogues: string | readonly string[] = 'everywhere') => {
  const spaces = typeof catalogues === 'string' ? [catalogues] : catalogues;
  const key = `${useSyncExternalStore(subscribe, language)} ${spaces}`;
  const known = made.get(key);
  if (known) return known;
  if (!i18next.isInitialized || !spaces.every((space) => i18next.hasLoadedNamespace(space))) {
    const loading = awaited.get(key) ?? loadTexts(spaces);
    awaited.set(key, loading);
    use(loading);
  }
  const texts = { t: i18next.getFixedT(i18next.language, [...spaces] as never), i18n: i18next };
  made.set(key, texts);
  return texts;
}) as unknown as typeof useOfLibrary;
