import { App } from 'antd';
import { useProblemText } from '../use-problem-text.ts';

/** Tells what became of something: done, or what was wrong. */
export function useTell() {
  const { message } = App.useApp();
  const text = useProblemText();
  return {
    done: (news: string) => void message.success(news),
    wrong: (thrown: unknown) => void message.error(text(thrown), 6),
  };
}
