import { Navigate } from '@tanstack/react-router';
import { useSession } from '@/session/use-session.ts';
import { SignIn } from '../components/sign-in.tsx';

export default function LoginPage() {
  const { status } = useSession();
  return status === 'active' ? <Navigate to="/" replace /> : <SignIn />;
}
