import { useTranslation } from '@/i18n/use-translation.ts';

/** The market's terms in the language of the page; what operators added since is shown as they wrote it. */
export function useWords() {
  const { t } = useTranslation('market');
  const plain = (code: string) => ({ defaultValue: code.replaceAll('_', ' ') });
  return {
    category: (code: string) => t(`category.${code as 'massage'}`, plain(code)),
    certification: (code: string) => t(`certification.${code as 'dietitian'}`, plain(code)),
    specialty: (code: string) => t(`specialty.${code as 'sleep'}`, plain(code)),
  };
}
