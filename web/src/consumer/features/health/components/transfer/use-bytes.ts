import { useFormats } from '@/format/use-formats.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file in the largest fitting unit. */
export function useBytes(): (bytes: number) => string {
  const { locale } = useFormats();
  return (bytes) => {
    const size = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    const options = { style: 'unit', unit: units[size], unitDisplay: 'short', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** size);
  };
}
