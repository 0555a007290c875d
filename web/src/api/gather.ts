interface Batch<Found> {
  ids: Set<string>;
  found: Promise<Map<string, Found>>;
}

/**
 * Reads one thing by its id, as many others do in the same moment: what is asked for until the moment is over becomes one
 * request, or several where there are more than `most`.
 */
export function gather<Found>(most: number, read: (ids: string[]) => Promise<Map<string, Found>>) {
  let open: Batch<Found> | null = null;
  const begin = (): Batch<Found> => {
    const ids = new Set<string>();
    const over = new Promise<void>((resolve) => setTimeout(resolve));
    const batch: Batch<Found> = { ids, found: over.then(() => close(batch)) };
    return batch;
  };
  const close = (batch: Batch<Found>) => {
    if (open === batch) open = null;
    return read([...batch.ids]);
  };
  return async (id: string): Promise<Found | undefined> => {
    if (!open || (open.ids.size >= most && !open.ids.has(id))) open = begin();
    open.ids.add(id);
    return (await open.found).get(id);
  };
}
