/** Does what can wait when the page has come to rest. */
export function whenCalm(task: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 5000 });
    else setTimeout(task, 2000);
  };
  // The application's code may come after all else.
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
