const shapes = {
  empty: ['M32 12c8 10 14 17 14 25a14 14 0 0 1-28 0c0-8 6-15 14-25Z', 'M25 38a7 7 0 0 0 7 7'],
  failing: ['M32 8 58 54H6Z', 'M32 25v14', 'M32 46v.5'],
  closed: ['M18 30h28v24H18Z', 'M23 30v-8a9 9 0 0 1 18 0v8', 'M32 40v5'],
} as const;

/** The line drawings of the states that a page can be in. */
export function Picture({ of, className }: { of: keyof typeof shapes; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 64 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      aria-hidden="true"
    >
      <circle cx="32" cy="34" r="30" fill="currentColor" stroke="none" opacity="0.08" />
      {shapes[of].map((d) => (
        <path key={d} d={d} strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}
