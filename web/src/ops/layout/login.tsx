import { useTranslation } from 'react-i18next';
import { SignIn } from '@/ui/desk/sign-in.tsx';

export function Login() {
  const { t } = useTranslation('ops');
  return <SignIn part={t('part')} lead={t('lead')} />;
}
