import { useServiceNames } from '@/api/use-service-names.ts';
import { useLanguage } from '@/i18n/use-language.ts';

interface Ordered {
  service_id: string;
  /** In Chinese, as it was when it was ordered. */
  service_name: string;
}

/** Names the service of an order in the language of the page; as it was ordered where it is not on sale any more. */
export function useServiceName(): (order: Ordered) => string {
  const { language, pick } = useLanguage();
  const { data: names } = useServiceNames(language !== 'zh-CN');
  return ({ service_id, service_name }) => {
    const name = names?.get(service_id);
    return name ? pick(name) : service_name;
  };
}
