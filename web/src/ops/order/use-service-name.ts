import { $api } from '@/api/client.ts';
import { useLanguage } from '@/i18n/use-language.ts';

interface Ordered {
  service_id: string;
  /** In Chinese, as it was when it was ordered. */
  service_name: string;
}

/** Names the service of an order in the language of the page; as it was ordered where it is not on sale any more. */
export function useServiceName(): (order: Ordered) => string {
  const { language, pick } = useLanguage();
  const { data: names } = $api.useQuery(
    'get',
    '/api/v1/services',
    { params: { query: { limit: 100 } } },
    {
      enabled: language !== 'zh-CN',
      staleTime: 300_000,
      select: ({ items }) => new Map(items.map(({ id, name }) => [id, name])),
    },
  );
  return ({ service_id, service_name }) => {
    const name = names?.get(service_id);
    return name ? pick(name) : service_name;
  };
}
