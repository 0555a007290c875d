import styles from './category-glyph.module.css';

const glyphs: Record<string, readonly string[]> = {
  coaching: ['M3 12.500h4l2-5.500 4 11 2.500-5.500H21'],
  elder_care: [
    'M12 20.500s-7.500-4.500-7.500-10.200A4.200 4.200 0 0 1 12 7.800a4.200 4.200 0 0 1 7.500 2.500c0 5.700-7.500 10.200-7.500 10.200Z',
  ],
  massage: ['M3 7.500c3-3 6 3 9 0s6 3 9 0', 'M3 12.500c3-3 6 3 9 0s6 3 9 0', 'M3 17.500c3-3 6 3 9 0s6 3 9 0'],
  tcm: [
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z',
    'M12 3.500a4.250 4.250 0 0 1 0 8.500 4.250 4.250 0 0 0 0 8.500',
  ],
  nutrition: ['M5 19C4 10 9.500 4.500 19.500 4.500 20 14 14.500 19.500 5 19Z', 'M5 19l8.500-8.500'],
  maternal: ['M12 21a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z', 'M8 13.500a4 4 0 0 0 8 0', 'M12 4c0 2 1 3 3 3'],
  rehabilitation: [
    'M12.500 6.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z',
    'M6 12l4-3 3.500 1 2.500 3h3',
    'M12 10l-1.500 5 4 2.500.500 4',
    'M10.500 15l-3.500 6',
  ],
};
const drop = ['M12 3.500c4 5 7 8.500 7 12a7 7 0 0 1-14 0c0-3.500 3-7 7-12Z'];
const tints: Record<string, string | undefined> = {
  coaching: styles.info,
  elder_care: styles.warm,
  massage: styles.brand,
  tcm: styles.earth,
  nutrition: styles.green,
  maternal: styles.warm,
  rehabilitation: styles.info,
};

/** The sign of a category of services. */
export function CategoryGlyph({ of, size = 'm' }: { of: string; size?: 'm' | 'l' }) {
  return (
    <span className={`${styles.tile} ${styles[size]} ${tints[of] ?? styles.brand}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
        {(glyphs[of] ?? drop).map((d) => (
          <path key={d} d={d} strokeLinecap="round" strokeLinejoin="round" />
        ))}
      </svg>
    </span>
  );
}
