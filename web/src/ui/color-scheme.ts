const query = '(prefers-color-scheme: dark)';
const place = 'wellspring.scheme';

export const choices = ['system', 'light', 'dark'] as const;
export type Choice = (typeof choices)[number];
export type Scheme = 'light' | 'dark';

let started = false;
const listeners = new Set<() => void>();

/** What was chosen on this device; the device's own scheme where nothing was. */
export function chosenScheme(): Choice {
  const kept = localStorage.getItem(place);
  return choices.find((choice) => choice === kept) ?? 'system';
}

export function chooseScheme(choice: Choice): void {
  localStorage.setItem(place, choice);
  apply();
}

/** Which of the two palettes is in use. */
export function currentScheme(): Scheme {
  const choice = chosenScheme();
  if (choice !== 'system') return choice;
  return matchMedia(query).matches ? 'dark' : 'light';
}

export function onSchemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the palette into force, and follows the device and other tabs from now on; once, whoever asks for it. */
export function startColorScheme(): void {
  if (started) return;
  started = true;
  matchMedia(query).addEventListener('change', apply);
  window.addEventListener('storage', ({ key }) => {
    if (key === place) apply();
  });
  apply();
}

function apply(): void {
  document.documentElement.dataset.scheme = currentScheme();
  for (const listener of listeners) listener();
}
