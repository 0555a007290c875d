import { useMutation } from '@tanstack/react-query';
import { client } from '@/api/client.ts';
import { saveFile } from '../report/save-file.ts';

/** Saves all settlements of a period as CSV, also the rows that are not on the page. */
export function useSettlementsFile() {
  return useMutation({
    mutationFn: async ({ from, until }: { from: string; until: string }) => {
      const { data } = await client.GET('/api/v1/settlements/reports', {
        params: { query: { from, until } },
        headers: { accept: 'text/csv' },
        parseAs: 'text',
      });
      saveFile(`settlements-${from}-${until}.csv`, String(data ?? ''), 'text/csv;charset=utf-8');
    },
  });
}
