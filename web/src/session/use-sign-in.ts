import { useState } from 'react';
import { toProblem } from '@/api/problem.ts';
import type { LoginBody, RegisterBody } from './protocol.ts';
import { useLogin } from './use-login.ts';
import { useRegister } from './use-register.ts';

/**
 * Signing in by a code or a password. Where a code is right and nobody has the contact yet, the same code serves to
 * register, and only a name is left to ask for.
 */
export function useSignIn(roles?: RegisterBody['roles'], onEnrolled?: () => void) {
  const login = useLogin();
  const register = useRegister(onEnrolled);
  const [proven, setProven] = useState<LoginBody | null>(null);

  const prove = (body: LoginBody) => {
    register.reset();
    login.mutate(body, {
      onError: (problem) => {
        if (toProblem(problem).code === 'auth.not_registered') setProven(body);
      },
    });
  };
  const enrol = (display_name: string) => {
    if (!proven?.code) return;
    const { phone, email, code } = proven;
    register.mutate({ phone, email, code, display_name, roles });
  };
  const startOver = () => {
    setProven(null);
    login.reset();
    register.reset();
  };
  return {
    step: proven ? ('name' as const) : ('proof' as const),
    prove,
    enrol,
    startOver,
    pending: login.isPending || register.isPending,
    error: proven ? register.error : login.error,
  };
}
