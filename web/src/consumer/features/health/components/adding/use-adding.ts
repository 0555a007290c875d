import { createContext, useContext } from 'react';

/** Opens the sheet for a reading, of a metric if one is named. */
export const AddingContext = createContext<(code?: string) => void>(() => undefined);

export function useAdding(): (code?: string) => void {
  return useContext(AddingContext);
}
