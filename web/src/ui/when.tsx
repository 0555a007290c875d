import { useFormats } from '@/format/use-formats.ts';
import { useNow } from '@/session/use-now.ts';

interface Props {
  at: string;
  as?: 'relative' | 'date' | 'time' | 'dateTime' | 'exact';
}

const renewed = 30_000;

/** A moment, with the exact one for whoever points at it. */
export function When({ at, as = 'relative' }: Props) {
  return (
    <time dateTime={at} title={useFormats().exact(at)}>
      {as === 'relative' ? <Ago at={at} /> : <Moment at={at} as={as} />}
    </time>
  );
}

function Ago({ at }: { at: string }) {
  return useFormats().relative(at, useNow(renewed));
}

function Moment({ at, as }: { at: string; as: 'date' | 'time' | 'dateTime' | 'exact' }) {
  return useFormats()[as](at);
}
