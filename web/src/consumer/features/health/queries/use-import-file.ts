import { useRef, useState } from 'react';
import type { Schemas } from '@/api/client.ts';
import { type Problem, toProblem } from '@/api/problem.ts';
import { upload } from '@/api/upload.ts';
import { useUserId } from '@/session/use-session.ts';
import { useHealthChanged } from './use-health-changed.ts';

export type ImportKind = 'apple-health' | 'fhir';

export interface FileImport {
  kind: ImportKind;
  name: string;
  size: number;
  sent: number;
  state: 'sending' | 'reading' | 'done' | 'failed';
  apple?: Schemas['ImportBody'];
  bundle?: Schemas['BundleImported'];
  problem?: Problem;
}

const media = { 'apple-health': 'application/xml', fhir: 'application/fhir+json' };

/** Sends a file to be imported and tells how far it is. */
export function useImportFile() {
  const id = useUserId();
  const changed = useHealthChanged();
  const [present, setPresent] = useState<FileImport | null>(null);
  const stop = useRef<AbortController>(undefined);

  const start = async (kind: ImportKind, file: File) => {
    const begun: FileImport = { kind, name: file.name, size: file.size, sent: 0, state: 'sending' };
    setPresent(begun);
    stop.current = new AbortController();
    try {
      const answer = await upload<Schemas['ImportBody'] & Schemas['BundleImported']>({
        path: `/api/v1/users/${id}/health-imports/${kind}`,
        body: file,
        media: media[kind],
        signal: stop.current.signal,
        onSent: (sent) => setPresent({ ...begun, sent, state: sent >= file.size ? 'reading' : 'sending' }),
      });
      const result = kind === 'fhir' ? { bundle: answer } : { apple: answer };
      setPresent({ ...begun, sent: file.size, state: 'done', ...result });
    } catch (thrown) {
      setPresent(stop.current.signal.aborted ? null : { ...begun, state: 'failed', problem: toProblem(thrown) });
    }
    await changed();
  };
  return { present, start, cancel: () => stop.current?.abort(), clear: () => setPresent(null) };
}
