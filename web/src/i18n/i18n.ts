import i18next, { type BackendModule } from 'i18next';
import { reach } from '@/api/reach.ts';
import { keepLanguage, type Language, startingLanguage } from './languages.ts';

type Catalogue = Record<string, unknown>;

const catalogues = import.meta.glob<Catalogue>('./{zh-CN,en}/*.json', { import: 'default' });

const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = catalogues[`./${language}/${namespace}.json`];
    if (!load) return done(new Error(`no catalogue ${namespace} in ${language}`), null);
    // Keys instead of texts would be worse than a page that waits.
    const again = () => reach.back().then(load);
    load()
      .catch(again)
      .then(
        (catalogue) => done(null, catalogue as never),
        (fault) => done(fault, null),
      );
  },
};

let started: Promise<unknown> = Promise.resolve();

/** Makes texts ready: what every page needs and the application's own. Others come with the pages that name them. */
export function startTexts(application: string): Promise<unknown> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  started = i18next.use(files).init({
    lng: startingLanguage(),
    fallbackLng: false,
    ns: ['everywhere', 'problems', 'session', application],
    defaultNS: 'everywhere',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return started;
}

export async function loadTexts(namespaces: readonly string[]): Promise<void> {
  await started;
  await i18next.loadNamespaces([...namespaces]);
}

export async function changeLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await i18next.changeLanguage(language);
}
