import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './pull-to-refresh.module.css';

interface Props {
  onRefresh: () => Promise<unknown>;
  children: ReactNode;
}

const enough = 64;

/** Pulling the page down from its top with a finger fetches it anew. */
export function PullToRefresh({ onRefresh, children }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const handler = useRef(onRefresh);
  const [pulled, setPulled] = useState(0);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    handler.current = onRefresh;
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const listening = new AbortController();
    const passive = { passive: true, signal: listening.signal };
    let from: number | null = null;
    let distance = 0;
    const begin = (event: TouchEvent) => {
      from = scrollY <= 0 ? (event.touches[0]?.clientY ?? null) : null;
    };
    const move = (event: TouchEvent) => {
      if (from === null) return;
      distance = Math.min(Math.max(0, ((event.touches[0]?.clientY ?? from) - from) / 2), enough * 1.5);
      setPulled(distance);
    };
    const end = () => {
      if (from !== null && distance >= enough) {
        setBusy(true);
        void handler.current().finally(() => setBusy(false));
      }
      from = null;
      distance = 0;
      setPulled(0);
    };
    element.addEventListener('touchstart', begin, passive);
    element.addEventListener('touchmove', move, passive);
    element.addEventListener('touchend', end, passive);
    element.addEventListener('touchcancel', end, passive);
    return () => listening.abort();
  }, []);

  const height = busy ? enough * 0.75 : pulled;
  const word = busy ? t('loading') : t(pulled >= enough ? 'pull.let_go' : 'pull.on');
  return (
    <div ref={place}>
      <div className={pulled > 0 ? styles.sign : `${styles.sign} ${styles.settling}`} style={{ height }} role="status">
        {height > 0 && <span className={styles.text}>{word}</span>}
      </div>
      {children}
    </div>
  );
}
