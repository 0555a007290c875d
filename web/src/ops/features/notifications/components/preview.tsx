import { BellOutlined } from '@ant-design/icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './preview.module.css';

interface Props {
  title: string;
  body: string;
  language: 'zh' | 'en';
}

/** A notification as its reader will see it. */
export function Preview({ title, body, language }: Props) {
  const { t } = useTranslation('ops-notifications');
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.language}>{t(`language.${language}`)}</figcaption>
      <div className={styles.card} lang={language}>
        <span className={styles.icon}>
          <BellOutlined />
        </span>
        <div className={styles.text}>
          <p className={styles.title}>{title}</p>
          <p className={styles.body}>{body}</p>
        </div>
      </div>
    </figure>
  );
}
