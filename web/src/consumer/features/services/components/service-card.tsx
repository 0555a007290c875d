import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Money } from '@/ui/money.tsx';
import { CategoryGlyph } from './category-glyph.tsx';
import styles from './service-card.module.css';
import { WhereBadge } from './where-badge.tsx';

/** A service in the list: what it is, where, how long and for how much. */
export function ServiceCard({ service }: { service: Schemas['ServiceBody'] }) {
  const { pick } = useLanguage();
  const formats = useFormats();
  return (
    <Link to={`/services/${service.id}`} className={styles.card}>
      <CategoryGlyph of={service.category} />
      <span className={styles.text}>
        <span className={styles.name}>{pick(service.name)}</span>
        <span className={styles.summary}>{pick(service.summary)}</span>
        <span className={styles.facts}>
          <WhereBadge onSite={service.on_site} />
          <span className="numbers">{formats.duration(service.duration_minutes * 60)}</span>
        </span>
      </span>
      <span className={styles.price}>
        <Money value={service.price} as="price" />
      </span>
    </Link>
  );
}
