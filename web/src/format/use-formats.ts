import { useLanguage } from '@/i18n/use-language.ts';
import { Formats } from './formats.ts';

const made = new Map<string, Formats>();

/** The formats of the language in use. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  const present = made.get(language);
  if (present) return present;
  const formats = new Formats(language);
  made.set(language, formats);
  return formats;
}
