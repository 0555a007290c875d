import { changeLanguage } from '@/i18n/i18n.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './language-switch.module.css';

/** Changes between the two languages; says the other one in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className={styles.switch} lang={other} onClick={() => void changeLanguage(other)}>
      {t('other_language')}
    </button>
  );
}
