import { useMutation } from '@tanstack/react-query';
import { session } from './session.ts';

/** Ends this session, or with `true` those of all devices. */
export function useLogout() {
  return useMutation({ mutationFn: (everywhere: boolean) => session.logout(everywhere) });
}
