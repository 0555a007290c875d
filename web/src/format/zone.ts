import { createContext } from 'react';

/** The time zone in which a part of the page tells times: the device's where nothing is said. */
export const ZoneContext = createContext<string | undefined>(undefined);
