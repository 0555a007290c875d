import { Link } from '@tanstack/react-router';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useServiceName } from '@/format/use-service-name.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { Section } from '../../../layout/section.tsx';
import { usePractitionerName } from '../../../market/queries/use-practitioner-name.ts';
import { useTrending } from '../queries/use-trending.ts';
import styles from './trending.module.css';

/** What many people take part in now; nothing where nothing is popular or it cannot be told. */
export function Trending() {
  const { t } = useTranslation('home');
  const { data: items = [] } = useTrending();
  if (items.length === 0) return null;
  return (
    <Section title={t('trending')}>
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={item.rank}>
            <Subject item={item} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Subject({ item: { rank, subject, title, reason } }: { item: Schemas['TrendingItem'] }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { pick } = useLanguage();
  const person = subject.kind === 'practitioner';
  const name = usePractitionerName(person ? subject.id : null);
  const nameOf = useServiceName();
  const service = title && !person ? nameOf({ service_id: subject.id, service_name: title }) : title;
  const to = person ? `/practitioners/${subject.id}` : `/services/${subject.id}`;
  return (
    <Link to={to} className={styles.item}>
      <span className={`numbers ${styles.rank}`}>{formats.number(rank)}</span>
      <span className={styles.text}>
        <span className={styles.name}>{service ?? name.data ?? t(person ? 'practitioner' : 'service')}</span>
        <span className={styles.reason}>{pick(reason)}</span>
      </span>
    </Link>
  );
}
