import { useTranslation } from '@/i18n/use-translation.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Loaded } from '@/ui/loaded.tsx';
import { Button } from '@/ui/phone/button.tsx';
import { SkeletonBlock } from '@/ui/skeleton.tsx';
import { useServices } from '../queries/use-services.ts';
import { ServiceCard } from './service-card.tsx';
import styles from './service-list.module.css';

interface Props {
  filters: Parameters<typeof useServices>[0];
  onClear: () => void;
}

const places = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The services that fit the filters. */
export function ServiceList({ filters, onClear }: Props) {
  const { t } = useTranslation(['services', 'everywhere']);
  const services = useServices(filters);
  const skeleton = (
    <div className={styles.list} aria-busy="true">
      {places.map((place) => (
        <SkeletonBlock key={place} height="7rem" />
      ))}
    </div>
  );
  const nothing = (
    <EmptyState
      title={t('nothing.title')}
      text={t('nothing.text')}
      action={<Button onClick={onClear}>{t('nothing.clear')}</Button>}
    />
  );
  return (
    <Loaded query={services} skeleton={skeleton} empty={{ when: (items) => items.length === 0, show: nothing }}>
      {(items) => (
        <div className={services.isPlaceholderData ? styles.changing : undefined}>
          <p className="only-spoken" role="status">
            {t('found', { count: items.length })}
          </p>
          <ul className={styles.list}>
            {items.map((service) => (
              <li key={service.id}>
                <ServiceCard service={service} />
              </li>
            ))}
          </ul>
          {services.hasNextPage && (
            <Button block fill="none" color="primary" onClick={() => void services.fetchNextPage()}>
              {t('everywhere:more')}
            </Button>
          )}
        </div>
      )}
    </Loaded>
  );
}
