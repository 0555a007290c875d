import { FrownOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { toProblem } from '@/api/problem.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useProblemText } from '@/ui/use-problem-text.ts';
import { reasonsOf } from '../board/reasons-of.ts';
import { Reasons } from './reasons.tsx';
import styles from './why-not.module.css';

/** Why somebody did not get an order, in kind words, and what can be done about it. */
export function WhyNot({ error }: { error: unknown }) {
  const { t } = useTranslation('biz-hall');
  const tell = useProblemText();
  const problem = toProblem(error);
  return (
    <div className={styles.why} role="alert">
      <FrownOutlined aria-hidden="true" className={styles.face} />
      <div>
        <p className={styles.what}>{tell(problem)}</p>
        <Reasons reasons={reasonsOf(problem)} />
        {problem.code === 'trade.overlapping_appointment' && <Link to="/schedule">{t('see_schedule')}</Link>}
      </div>
    </div>
  );
}
