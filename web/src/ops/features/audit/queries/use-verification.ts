import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '@/api/client.ts';

type Found = Schemas['VerificationBody'];

/** Walks the whole audit chain, a stretch after the other, and tells how far it is. */
export function useVerification() {
  const [progress, setProgress] = useState<Found | null>(null);
  const walk = useMutation({
    mutationFn: async () => {
      setProgress(null);
      for (let after: number | undefined; ; ) {
        const { data } = await client.GET('/api/v1/ops/audit-logs/verification', { params: { query: { after } } });
        if (!data) throw new TypeError('no answer');
        setProgress(data);
        if (!data.sound || data.checked >= data.length || data.checked === after) return data;
        after = data.checked;
      }
    },
  });
  return { ...walk, progress };
}
