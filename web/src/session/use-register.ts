import { useMutation } from '@tanstack/react-query';
import { session } from './session.ts';

export function useRegister() {
  return useMutation({ mutationFn: session.register.bind(session) });
}
