import { Toast } from 'antd-mobile';
import { useCallback } from 'react';
import { useProblemText } from '@/ui/use-problem-text.ts';

/** Tells in passing what came of an act, or why it did not. */
export function useTold() {
  const tell = useProblemText();
  const told = useCallback((content: string) => Toast.show({ content }), []);
  const refused = useCallback((problem: unknown) => Toast.show({ content: tell(problem), duration: 4000 }), [tell]);
  return { told, refused };
}
