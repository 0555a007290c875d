import { CalendarOutline, CheckShieldOutline, ClockCircleOutline, StarOutline } from 'antd-mobile-icons';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { SkeletonLines } from '@/ui/skeleton.tsx';
import { Card } from '../../../layout/card.tsx';
import { useOrderTerms } from '../../../market/queries/use-order-terms.ts';
import { useWords } from '../../../market/use-words.ts';
import { CategoryGlyph } from './category-glyph.tsx';
import styles from './service-head.module.css';
import { WhereBadge } from './where-badge.tsx';

/** What a service is, and what it asks of who gives it. */
export function ServiceHead({ service }: { service: Schemas['ServiceBody'] }) {
  const { t } = useTranslation(['services', 'market']);
  const { pick } = useLanguage();
  const words = useWords();
  const formats = useFormats();
  const booking = useOrderTerms().data?.booking;
  const certification = service.required_certification;
  return (
    <Card>
      <div className={styles.head}>
        <CategoryGlyph of={service.category} size="l" />
        <div className={styles.intro}>
          <p className={styles.tags}>
            <WhereBadge onSite={service.on_site} />
            <span>{words.category(service.category)}</span>
          </p>
          <p className={styles.summary}>{pick(service.summary)}</p>
        </div>
      </div>
      <dl className={styles.facts}>
        <Fact icon={<ClockCircleOutline />} name={t('duration')}>
          {formats.duration(service.duration_minutes * 60)}
        </Fact>
        <Fact icon={<CheckShieldOutline />} name={t('certification')}>
          {certification ? words.certification(certification) : t('no_certification')}
        </Fact>
        <Fact icon={<StarOutline />} name={t('skills')}>
          {service.required_specialties.length > 0
            ? formats.list(service.required_specialties.map(words.specialty))
            : t('any_skill')}
        </Fact>
        <Fact icon={<CalendarOutline />} name={t('notice')}>
          {booking ? (
            t('notice_text', { lead: formats.duration(booking.lead_minutes * 60), days: booking.horizon_days })
          ) : (
            <SkeletonLines count={1} />
          )}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
        {name}
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
