import { Form, Input, InputNumber, Modal } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useFormats } from '@/format/use-formats.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { usePublishOffer } from '../queries/use-publish-offer.ts';
import { useReviseOffer } from '../queries/use-revise-offer.ts';

interface Props {
  service: Schemas['ServiceBody'];
  offer: Schemas['OwnOfferBody'] | null;
  onDone: () => void;
}

interface Fields {
  yuan: number;
  note?: string;
}

/** A price of one's own for a service. Orders keep the price they were placed at. */
export function OfferForm({ service, offer, onDone }: Props) {
  const { t } = useTranslation('biz-profile');
  const formats = useFormats();
  const { pick } = useLanguage();
  const tell = useTell();
  const [form] = Form.useForm<Fields>();
  const publish = usePublishOffer();
  const revise = useReviseOffer();
  const { currency } = service.price;
  const save = ({ yuan, note = '' }: Fields) => {
    const body = { price: { minor: Math.round(yuan * 100), currency }, note };
    const done = {
      onSuccess: () => {
        tell.done(t(offer ? 'offer.changed' : 'offer.saved'));
        onDone();
      },
    };
    if (offer) revise.mutate({ params: { path: { id: offer.id } }, body: { ...body, active: offer.active } }, done);
    else publish.mutate({ body: { ...body, service_id: service.id } }, done);
  };
  return (
    <Modal
      open
      title={t('offer.title', { service: pick(service.name) })}
      okText={t(offer ? 'save' : 'offer.save')}
      cancelText={t('cancel')}
      okButtonProps={{ loading: publish.isPending || revise.isPending }}
      onOk={form.submit}
      onCancel={onDone}
    >
      <p>{t('offer.text', { price: formats.money(service.price) })}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        size="large"
        requiredMark={false}
        initialValues={{ yuan: (offer?.price ?? service.price).minor / 100, note: offer?.note }}
        onFinish={save}
      >
        <Form.Item name="yuan" label={t('offer.price')} rules={[{ required: true, message: t('required') }]}>
          <InputNumber<number> min={0.01} max={100_000} precision={2} prefix="¥" style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="note" label={t('offer.note')}>
          <Input.TextArea maxLength={200} showCount rows={3} placeholder={t('offer.hint')} />
        </Form.Item>
        {offer && !offer.active && <p>{t('offer.stays_hidden')}</p>}
        <Wrong error={publish.error ?? revise.error} />
      </Form>
    </Modal>
  );
}
