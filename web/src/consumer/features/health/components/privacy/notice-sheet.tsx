import type { Schemas } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Sheet } from '@/ui/phone/sheet.tsx';
import styles from './notice.module.css';

interface Props {
  notice: Schemas['ConsentNoticeBody'];
  open: boolean;
  onClose: () => void;
}

/** The whole text that decisions are made about: every purpose, every class of data. */
export function NoticeSheet({ notice, open, onClose }: Props) {
  const { t } = useTranslation('health-privacy');
  const { pick } = useLanguage();
  return (
    <Sheet open={open} title={t('notice_text.title', { version: notice.version })} onClose={onClose}>
      <section>
        <h3 className={styles.part}>{t('notice_text.purposes')}</h3>
        <dl className={styles.terms}>
          {notice.purposes.map(({ purpose, name, text, without }) => (
            <div key={purpose}>
              <dt>{pick(name)}</dt>
              <dd>{pick(text)}</dd>
              <dd className={styles.without}>{t('notice_text.without', { text: pick(without) })}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3 className={styles.part}>{t('notice_text.classes')}</h3>
        <dl className={styles.terms}>
          {notice.classes.map(({ class: of, name, text }) => (
            <div key={of}>
              <dt>{pick(name)}</dt>
              <dd>{pick(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Sheet>
  );
}
