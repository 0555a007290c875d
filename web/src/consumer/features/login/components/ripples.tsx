import styles from './ripples.module.css';

const radii = [60, 130, 215, 315, 430, 560];

/** Rings on water, behind the sign-in. */
export function Ripples() {
  return (
    <svg className={styles.ripples} viewBox="-600 -600 1200 1200" aria-hidden="true">
      {radii.map((radius) => (
        <circle key={radius} r={radius} opacity={0.55 - radius / 1200} />
      ))}
    </svg>
  );
}
