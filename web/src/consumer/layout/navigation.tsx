import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation.ts';
import { placeOf, placesWithPages } from '@/ui/routing/page-route.ts';
import { pages } from '../routes.tsx';
import styles from './navigation.module.css';
import { places } from './places.tsx';

const shown = placesWithPages(places, pages);

export function Navigation() {
  const { t } = useTranslation(['consumer', 'everywhere']);
  const here = placeOf(shown, useLocation({ select: ({ pathname }) => pathname }));
  return (
    <nav className={styles.navigation} aria-label={t('everywhere:navigation')}>
      <ul className={styles.places}>
        {shown.map((place) => (
          <li key={place.key}>
            <Link to={place.path} className={styles.place} aria-current={place === here ? 'page' : undefined}>
              <span className={styles.icon} aria-hidden="true">
                <place.icon />
              </span>
              {t(`place.${place.key}`)}
              {place.badge && <place.badge />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
