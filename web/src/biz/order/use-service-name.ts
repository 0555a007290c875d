import { $api } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';

interface Named {
  service_name: string;
  service_id?: string;
  /** The service's stable name. */
  service?: string;
}

/** What an order's service is called in the language of the page; the name it was ordered by where it is not on sale any more. */
export function useServiceName(): (order: Named) => string {
  const { pick } = useLanguage();
  const services = $api.useQuery(
    'get',
    '/api/v1/services',
    { params: { query: { limit: 100 } } },
    { staleTime: 600_000 },
  );
  return ({ service_name, service_id, service }) => {
    const found = services.data?.items.find(({ id, code }) => id === service_id || code === service);
    return found && found.name.zh === service_name ? pick(found.name) : service_name;
  };
}
