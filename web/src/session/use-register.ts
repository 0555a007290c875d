import { useMutation } from '@tanstack/react-query';
import { session } from './session.ts';

/** Makes an account and signs in to it; `onDone` is called even where the form has gone by then. */
export function useRegister(onDone?: () => void) {
  return useMutation({ mutationFn: session.register.bind(session), onSuccess: () => onDone?.() });
}
