import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/** Tells when an element comes near the screen. Give its answer to the element as `ref`. */
export function useInView(onNear: () => void, margin = '400px'): RefCallback<HTMLElement> {
  const handler = useRef(onNear);
  useEffect(() => {
    handler.current = onNear;
  });
  return useCallback(
    (element) => {
      if (!element) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) handler.current();
        },
        { rootMargin: margin },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [margin],
  );
}
