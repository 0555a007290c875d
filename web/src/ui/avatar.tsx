import styles from './avatar.module.css';

interface Props {
  name: string;
  size?: 'm' | 'l';
}

/** Where a portrait would be: the family name of a Chinese name, the initials of another, on a hue of its own. */
export function Avatar({ name, size = 'm' }: Props) {
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5;
  return (
    <span className={`${styles.avatar} ${styles[size]} ${styles[`hue${hue}`]}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = (word: string | undefined) => [...(word ?? '')][0] ?? '';
  const latin = /^[A-Za-z]/.test(name.trim());
  return latin ? (first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '')).toUpperCase() : first(words[0]);
}
