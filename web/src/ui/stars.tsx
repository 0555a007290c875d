import styles from './stars.module.css';

const places = [1, 2, 3, 4, 5];
const star =
  'm10 1.600 2.600 5.300 5.800.800-4.200 4.100 1 5.800L10 14.900l-5.200 2.700 1-5.800L1.600 7.700l5.800-.800Z';

interface Props {
  /** 1 to 5, with fractions. */
  value: number;
  label: string;
  size?: number;
}

/** A rating as stars, filled as far as it goes. */
export function Stars({ value, label, size = 16 }: Props) {
  return (
    <span className={styles.stars} role="img" aria-label={label}>
      {places.map((place) => (
        <span key={place} className={styles.star} style={{ width: size, height: size }}>
          <Star className={styles.empty} />
          <span className={styles.cut} style={{ width: `${Math.round(filledOf(value, place) * 100)}%` }}>
            <Star className={styles.full} size={size} />
          </span>
        </span>
      ))}
    </span>
  );
}

function filledOf(value: number, place: number): number {
  return Math.min(1, Math.max(0, value - place + 1));
}

export function Star({ className, size }: { className?: string | undefined; size?: number }) {
  return (
    <svg className={className} viewBox="0 0 20 20" width={size ?? '100%'} height={size ?? '100%'} aria-hidden="true">
      <path d={star} fill="currentColor" />
    </svg>
  );
}
