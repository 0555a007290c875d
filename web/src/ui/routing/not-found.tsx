import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../empty-state.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('not_found.title')}
      text={t('not_found.text')}
      action={<Link to="/">{t('not_found.home')}</Link>}
    />
  );
}
