import { ClockCircleOutlined, SafetyCertificateFilled, WarningOutlined } from '@ant-design/icons';
import type { Schemas } from '@/api/client.ts';
import { dayIn } from '@/format/day-in.ts';
import { startOf } from '@/format/platform-days.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { session } from '@/session/session.ts';
import { useNames } from '../fitness/use-names.ts';
import styles from './certifications.module.css';

type Certification = Schemas['OwnCertificationBody'];

const icons = {
  verified: <SafetyCertificateFilled />,
  waiting: <ClockCircleOutlined />,
  expired: <WarningOutlined />,
};

function standingOf({ verified, valid_until }: Certification, today: string): keyof typeof icons {
  if (valid_until && valid_until < today) return 'expired';
  return verified ? 'verified' : 'waiting';
}

/** The licences, and where each stands with the platform. */
export function Certifications({ all }: { all: readonly Certification[] }) {
  const { t } = useTranslation('biz-profile');
  const formats = useFormats();
  const names = useNames();
  const today = dayIn(session.now());
  if (all.length === 0) return <p className={styles.none}>{t('no_certifications')}</p>;
  return (
    <ul className={styles.list}>
      {all.map((certification) => {
        const { kind, issued_by, number, valid_until } = certification;
        const standing = standingOf(certification, today);
        return (
          <li key={kind} className={styles.certification}>
            <span className={`${styles.icon} ${styles[standing]}`} aria-hidden="true">
              {icons[standing]}
            </span>
            <div>
              <strong>{names.certification(kind)}</strong>
              <p className={styles.small}>{issued_by}</p>
              {number && <p className={`numbers ${styles.small}`}>{t('number', { number })}</p>}
              <p className={styles.small}>
                {valid_until ? t('valid_until', { day: formats.date(startOf(valid_until)) }) : t('valid_always')}
              </p>
            </div>
            <span className={`${styles.standing} ${styles[standing]}`}>{t(`standing.${standing}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
