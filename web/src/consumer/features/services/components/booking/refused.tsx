import { ExclamationCircleOutline, PhoneFill } from 'antd-mobile-icons';
import { useEffect, useRef } from 'react';
import type { Problem } from '@/api/problem.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';
import styles from './refused.module.css';

/** Why the order was not placed. An emergency is answered with whom to call. */
export function Refused({ problem }: { problem: Problem }) {
  const { t } = useTranslation('booking');
  const tell = useProblemText();
  const formats = useFormats();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  const { earliest } = problem.members;
  return (
    <div ref={place} className={styles.refused} role="alert">
      {problem.code === 'trade.red_flag' ? (
        <Emergency problem={problem} />
      ) : (
        <>
          <p className={styles.title}>
            <ExclamationCircleOutline aria-hidden="true" /> {t('refused.title')}
          </p>
          <p>{tell(problem)}</p>
          {typeof earliest === 'string' && <p>{t('refused.earliest', { time: formats.dateTime(earliest) })}</p>}
          <p className={styles.kept}>{t('refused.kept')}</p>
        </>
      )}
    </div>
  );
}

function Emergency({ problem }: { problem: Problem }) {
  const { t } = useTranslation('booking');
  const { pick } = useLanguage();
  const tell = useProblemText();
  const { call, advice } = problem.members;
  const number = typeof call === 'string' ? call : '120';
  return (
    <>
      <p className={styles.title}>
        <ExclamationCircleOutline aria-hidden="true" /> {t('refused.emergency')}
      </p>
      <p>{isBilingual(advice) ? pick(advice) : tell(problem)}</p>
      <a href={`tel:${number}`} className={styles.call}>
        <PhoneFill aria-hidden="true" /> {t('refused.call', { number })}
      </a>
    </>
  );
}

function isBilingual(value: unknown): value is { zh: string; en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}
