import { CheckOutline } from 'antd-mobile-icons';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../layout/card.tsx';
import styles from './included.module.css';

/** What the price covers. */
export function Included({ service }: { service: Schemas['ServiceBody'] }) {
  const { t } = useTranslation('services');
  const { pick } = useLanguage();
  const formats = useFormats();
  const lines = [
    pick(service.summary),
    t('included.time', { duration: formats.duration(service.duration_minutes * 60) }),
    t(service.on_site ? 'included.travel' : 'included.video'),
    t('included.summary'),
    t('included.guard'),
  ];
  return (
    <Card>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <CheckOutline className={styles.check} aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
    </Card>
  );
}
