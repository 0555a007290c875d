import type { Language } from './languages.ts';
import { useTranslation } from './use-translation.ts';

/** The language in use, and a way to pick from a text that the platform gives in both. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  const pick = (text: { zh: string; en: string }) => (language === 'zh-CN' ? text.zh : text.en);
  return { language, pick };
}
