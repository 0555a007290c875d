import { useTranslation } from '@/i18n/use-translation.ts';
import { SignIn } from '@/ui/desk/sign-in.tsx';

export function Login() {
  const { t } = useTranslation('biz');
  return <SignIn part={t('part')} lead={t('lead')} roles={['practitioner']} />;
}
