import type { Problem } from '@/api/problem.ts';
import type { Draft } from '../../record/drafts.ts';
import { flawAt } from '../../record/flaws.ts';
import { FlawText } from './flaw-text.tsx';
import styles from './value-field.module.css';
import { ValueField } from './value-field.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
  problem: Problem | null;
}

/** The number of a reading, or the pair of a blood pressure. */
export function ValueFields({ draft, onChange, problem }: Props) {
  const pair = draft.metric.parts.length > 1;
  return (
    <div>
      <div className={pair ? styles.pair : styles.one}>
        {draft.metric.parts.map((part, index) => (
          <ValueField
            key={part.code}
            draft={draft}
            part={index}
            onChange={onChange}
            flaw={flawAt(problem, pair ? `/components/${index}/value` : '/value')}
          />
        ))}
      </div>
      <FlawText flaw={flawAt(problem, '/components')} centred />
    </div>
  );
}
