import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import { useUserId } from '@/session/use-session.ts';
import { useReportSeen } from '../queries/use-report-seen.ts';
import { SeenLog } from './seen-log.ts';

const pause = 4000;
const mostly = 0.6;

/** Notes which items were on the screen, and reports them every so often. Give its answer to each item as `ref`. */
export function useSeen(): RefCallback<HTMLElement> {
  const id = useUserId();
  const log = useRef(new SeenLog());
  const observer = useRef<IntersectionObserver | null>(null);
  const { mutateAsync: report } = useReportSeen();

  const send = useCallback(() => {
    const activity_ids = log.current.take();
    if (activity_ids.length === 0) return;
    report({ params: { path: { id } }, body: { activity_ids } }).catch(() => log.current.giveBack(activity_ids));
  }, [id, report]);

  useEffect(() => {
    const timer = setInterval(send, pause);
    const leave = () => {
      if (document.visibilityState === 'hidden') send();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
      send();
    };
  }, [send]);

  return useCallback((element) => {
    if (!element) return;
    observer.current ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const activity = target instanceof HTMLElement ? target.dataset.activity : undefined;
          if (isIntersecting && activity) log.current.saw(activity);
        }
      },
      { threshold: mostly },
    );
    const watching = observer.current;
    watching.observe(element);
    return () => watching.unobserve(element);
  }, []);
}
