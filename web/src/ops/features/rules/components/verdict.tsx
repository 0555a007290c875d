import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './verdict.module.css';

/** Whether the practitioner may take the order, and if not, why. */
export function Verdict({ result }: { result: Schemas['TrialResult'] }) {
  const { t } = useTranslation('ops-rules');
  const { language } = useLanguage();
  return (
    <div className={result.eligible ? styles.yes : styles.no}>
      <p className={styles.word}>
        {result.eligible ? <CheckCircleFilled /> : <CloseCircleFilled />}
        {result.eligible ? t('try.yes') : t('try.no')}
      </p>
      <ul>
        {result.reasons.map(({ rule, text }) => (
          <li key={rule} className={styles.reason}>
            <code>{rule}</code>
            <span>{language === 'en' ? text.en : text.zh}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
