import { useSyncExternalStore } from 'react';
import { currentScheme, onSchemeChange, type Scheme } from './color-scheme.ts';

/** Which of the two palettes is in use. */
export function useColorScheme(): Scheme {
  return useSyncExternalStore(onSchemeChange, currentScheme);
}
