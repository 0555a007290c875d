import { useCallback } from 'react';
import { toast } from '@/ui/phone/toast.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';

/** Tells in passing what came of an act, or why it did not. */
export function useTold() {
  const tell = useProblemText();
  const told = useCallback((text: string) => toast(text), []);
  const refused = useCallback((problem: unknown) => toast(tell(problem), 'wrong'), [tell]);
  return { told, refused };
}
