import { CheckCircleFilled } from '@ant-design/icons';
import { Card } from 'antd';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useEdgeFigures } from '@/ops/watch/use-edge-figures.ts';
import { Loaded } from '@/ui/loaded.tsx';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import styles from './errors-card.module.css';

const minutes = 60;

/** The minutes of the last hour in which requests failed, latest first. */
export function ErrorsCard() {
  const { t } = useTranslation('ops-health');
  const formats = useFormats();
  const edge = useEdgeFigures(minutes);
  return (
    <Card title={t('errors.title')} extra={<span className={styles.quiet}>{t('errors.period')}</span>}>
      <Loaded part query={edge} skeleton={<SkeletonLines count={1} />}>
        {({ total, minutes: all }) => {
          const bad = all.filter(({ errors }) => errors > 0).toReversed();
          if (bad.length === 0) {
            return (
              <p className={styles.calm}>
                <CheckCircleFilled /> {t('errors.none', { requests: formats.number(total.requests) })}
              </p>
            );
          }
          return (
            <ul>
              {bad.map(({ at, errors, requests, p99_ms }) => (
                <li key={at} className={styles.row}>
                  <span className="numbers">{formats.time(at)}</span>
                  <span className={styles.track} aria-hidden="true">
                    <span className={styles.bar} style={{ width: `${(errors / requests) * 100}%` }} />
                  </span>
                  <span className={`numbers ${styles.errors}`}>
                    {t('errors.of', { errors: formats.number(errors), requests: formats.number(requests) })}
                  </span>
                  <span className={`numbers ${styles.quiet}`}>
                    {p99_ms != null && formats.quantity(p99_ms, 'ms', 0)}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Card>
  );
}
