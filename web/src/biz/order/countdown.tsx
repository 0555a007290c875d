import { useFormats } from '@/format/use-formats.ts';
import { useNow } from '@/session/use-now.ts';
import styles from './countdown.module.css';

interface Props {
  until: string;
  /** What ends then; the clock is read out with it. */
  label: string;
  /** Less than this many seconds is urgent. */
  urgent?: number;
}

/** What is left until a moment. Ticks for the eye only: a screen reader is told the moment itself. */
export function Countdown({ until, label, urgent = 300 }: Props) {
  const formats = useFormats();
  const left = (new Date(until).getTime() - useNow()) / 1000;
  const look = left <= urgent ? styles.urgent : styles.calm;
  return (
    <span className={`numbers ${styles.countdown} ${look}`} title={formats.exact(until)}>
      <span>{label}</span>
      <strong aria-hidden="true">{left > 86_400 ? formats.duration(left) : formats.clock(left)}</strong>
      <span className="only-spoken">{formats.dateTime(until)}</span>
    </span>
  );
}
