import { useContext } from 'react';
import { useLanguage } from '@/i18n/use-language.ts';
import { Formats } from './formats.ts';
import { ZoneContext } from './zone.ts';

const made = new Map<string, Formats>();

/** The formats of the language in use, and of the time zone that this part of the page tells times in. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  const zone = useContext(ZoneContext);
  const name = `${language} ${zone}`;
  const present = made.get(name);
  if (present) return present;
  const formats = new Formats(language, zone);
  made.set(name, formats);
  return formats;
}
