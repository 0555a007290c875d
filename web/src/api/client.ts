import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { components, paths } from './schema.d.ts';
import { send } from './send.ts';

export type Schemas = components['schemas'];

/** The platform's API, typed by its document. For use outside of React; queries and mutations use `$api`. */
export const client = createFetchClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send });

/** Hooks over the API: `$api.useQuery('get', '/api/v1/services')`. */
export const $api = createQueryClient(client);
