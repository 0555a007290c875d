import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { useFormats } from '@/format/use-formats.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './delta.module.css';

interface Props {
  now: number;
  before: number;
  /** What it was, in words. */
  text: string;
  /** Whether more is good, bad, or just more. */
  more: 'better' | 'worse' | 'neither';
}

/** How a number compares with the one of yesterday at this time. */
export function Delta({ now, before, text, more }: Props) {
  const { t } = useTranslation('ops-overview');
  const formats = useFormats();
  const rose = now > before;
  const good = more === 'neither' || now === before ? 'same' : rose === (more === 'better') ? 'better' : 'worse';
  return (
    <span className={styles.delta}>
      {before > 0 && now !== before && (
        <span className={`numbers ${styles.change} ${styles[good]}`}>
          {rose ? <ArrowUpOutlined aria-label={t('rose')} /> : <ArrowDownOutlined aria-label={t('fell')} />}{' '}
          {formats.percent(Math.abs(now / before - 1))}
        </span>
      )}
      <span>{t('yesterday', { value: text })}</span>
    </span>
  );
}
