import { useTranslation } from 'react-i18next';

/** The market's terms in the language of the page; what operators added since is shown as they wrote it. */
export function useWords() {
  const { t, i18n } = useTranslation('market');
  const word = (kind: 'category' | 'certification' | 'specialty', code: string) => {
    const key = `${kind}.${code}`;
    return i18n.exists(key, { ns: 'market' }) ? t(key as 'category.massage') : code.replaceAll('_', ' ');
  };
  return {
    category: (code: string) => word('category', code),
    certification: (code: string) => word('certification', code),
    specialty: (code: string) => word('specialty', code),
  };
}
