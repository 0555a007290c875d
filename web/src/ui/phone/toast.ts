import styles from './toast.module.css';

const shortly = 2500;
const readable = 4000;

let place: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing, above all else, also above an open sheet; what went wrong stays for a while longer. */
export function toast(text: string, kind: 'done' | 'wrong' = 'done'): void {
  if (!place?.isConnected) {
    place = document.createElement('div');
    place.className = styles.toast ?? '';
    place.role = 'status';
    place.popover = 'manual';
    document.body.append(place);
  }
  // What opened last stands above: a sheet may have come since.
  place.hidePopover();
  place.showPopover();
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place?.hidePopover(), kind === 'wrong' ? readable : shortly);
}
