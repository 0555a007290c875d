import { useTranslation } from '@/i18n/use-translation.ts';

/** What people call specialties and licences; the platform's own word for one that is new to us. */
export function useNames() {
  const { t, i18n } = useTranslation('market');
  const tell = (group: 'specialty' | 'certification') => (word: string) => {
    const key = `${group}.${word}`;
    return i18n.exists(key, { ns: 'market' }) ? t(key as 'specialty.tuina') : word;
  };
  return { specialty: tell('specialty'), certification: tell('certification') };
}
