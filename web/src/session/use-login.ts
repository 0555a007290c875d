import { useMutation } from '@tanstack/react-query';
import { session } from './session.ts';

export function useLogin() {
  return useMutation({ mutationFn: session.login.bind(session) });
}
