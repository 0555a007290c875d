import { useEffect, useState } from 'react';
import { useFormats } from '@/format/use-formats.ts';

interface Props {
  at: string;
  as?: 'relative' | 'date' | 'time' | 'dateTime' | 'exact';
}

/** A moment, with the exact one for whoever points at it. */
export function When({ at, as = 'relative' }: Props) {
  const formats = useFormats();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (as !== 'relative') return;
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, [as]);
  return (
    <time dateTime={at} title={formats.exact(at)}>
      {as === 'relative' ? formats.relative(at, now) : formats[as](at)}
    </time>
  );
}
