export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const place = 'wellspring.language';

function isLanguage(value: string | null): value is Language {
  return languages.some((language) => language === value);
}

/** The language chosen on this device, else Chinese unless the browser asks for something else first. */
export function startingLanguage(): Language {
  const kept = localStorage.getItem(place);
  if (isLanguage(kept)) return kept;
  return navigator.language.startsWith('zh') || !navigator.language ? 'zh-CN' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(place, language);
}
