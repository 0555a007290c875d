import type { paths } from '@/api/schema.d.ts';

export type Service = paths['/api/v1/work/{service}/status']['get']['parameters']['path']['service'];

/** Every service that keeps durable work. */
export const services: readonly Service[] = ['trade', 'finance', 'user', 'feed', 'ops', 'auth', 'sandbox'];
