import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Card } from '../../../../layout/card.tsx';
import { CategoryGlyph } from '../category-glyph.tsx';
import { WhereBadge } from '../where-badge.tsx';
import styles from './chosen.module.css';

interface Props {
  service: Schemas['ServiceBody'];
  offer: Schemas['ListedOfferBody'] | null;
}

/** What is being booked, and from whom. */
export function Chosen({ service, offer }: Props) {
  const { t } = useTranslation('booking');
  const { pick } = useLanguage();
  const formats = useFormats();
  return (
    <Card>
      <div className={styles.chosen}>
        <CategoryGlyph of={service.category} />
        <div className={styles.text}>
          <p className={styles.name}>{pick(service.name)}</p>
          <p className={styles.facts}>
            <WhereBadge onSite={service.on_site} />
            <span className="numbers">{formats.duration(service.duration_minutes * 60)}</span>
          </p>
          <p className={styles.facts}>{offer ? t('from', { name: offer.practitioner_name }) : t('from_anybody')}</p>
        </div>
      </div>
    </Card>
  );
}
