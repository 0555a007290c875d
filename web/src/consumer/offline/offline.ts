// Goes on by itself once somebody answers.
const pause = 3000;

async function look(): Promise<void> {
  try {
    await fetch('/manifest.webmanifest', { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    setTimeout(look, pause);
  }
}

document.querySelector('button')?.addEventListener('click', () => location.reload());
addEventListener('online', look);
setTimeout(look, pause);
