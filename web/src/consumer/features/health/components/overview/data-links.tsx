import { Link } from '@tanstack/react-router';
import { DeleteOutline, EyeOutline, LinkOutline, LockOutline, RightOutline, UploadOutline } from 'antd-mobile-icons';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../../layout/card.tsx';
import styles from './data-links.module.css';

const links = [
  { key: 'devices', icon: LinkOutline },
  { key: 'transfer', icon: UploadOutline },
  { key: 'consents', icon: LockOutline },
  { key: 'access', icon: EyeOutline },
  { key: 'erase', icon: DeleteOutline },
] as const;

/** The ways to everything about the record that is not a number. */
export function DataLinks() {
  const { t } = useTranslation('health');
  return (
    <Card flush>
      <ul>
        {links.map(({ key, icon: Icon }) => (
          <li key={key}>
            <Link to={`/health/${key}`} className={key === 'erase' ? `${styles.link} ${styles.danger}` : styles.link}>
              <span className={styles.icon} aria-hidden="true">
                <Icon />
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{t(`link.${key}`)}</span>
                <span className={styles.text}>{t(`link.${key}_text`)}</span>
              </span>
              <RightOutline className={styles.go} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
