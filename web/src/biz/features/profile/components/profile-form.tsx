import { Button, Drawer, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useUserId } from '@/session/use-session.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useNames } from '../fitness/use-names.ts';
import { useSaveProfile } from '../queries/use-save-profile.ts';
import { useServices } from '../queries/use-services.ts';
import { BaseFields } from './base-fields.tsx';
import { CertificationFields } from './certification-fields.tsx';
import styles from './profile-form.module.css';

type Fields = Schemas['ProfileFields'];

interface Props {
  open: boolean;
  profile: Schemas['OwnProfileBody'] | null;
  onDone: () => void;
}

/** The profile to fill in or to change; everything said before stands there already. */
export function ProfileForm({ open, profile, onDone }: Props) {
  const { t } = useTranslation('biz-profile');
  const id = useUserId();
  const names = useNames();
  const tell = useTell();
  const [form] = Form.useForm<Fields>();
  const save = useSaveProfile();
  const services = useServices().data ?? [];
  const words = [
    ...new Set([...(profile?.specialties ?? []), ...services.flatMap((each) => each.required_specialties)]),
  ];
  const required = [{ required: true, message: t('required') }];
  const submit = ({ certifications = [], ...said }: Fields) =>
    save.mutate(
      { params: { path: { id } }, body: { ...said, certifications: certifications.map(stated) } },
      {
        onSuccess: () => {
          tell.done(t('saved'));
          onDone();
        },
      },
    );
  const footer = (
    <div className={styles.actions}>
      <Button type="primary" size="large" loading={save.isPending} onClick={form.submit}>
        {t('save')}
      </Button>
      <Button size="large" onClick={onDone}>
        {t('cancel')}
      </Button>
    </div>
  );
  return (
    <Drawer open={open} onClose={onDone} title={t('edit')} size={560} footer={footer} destroyOnHidden>
      <Form<Fields>
        form={form}
        layout="vertical"
        size="large"
        requiredMark={false}
        scrollToFirstError
        initialValues={profile ?? { accepting: true, radius_km: 10, max_daily_load: 6, specialties: [] }}
        onFinish={submit}
      >
        <Form.Item name="display_name" label={t('field.name')} rules={required}>
          <Input maxLength={40} autoComplete="name" />
        </Form.Item>
        <Form.Item name="bio" label={t('field.bio')}>
          <Input.TextArea maxLength={1000} showCount rows={4} placeholder={t('hint.bio')} />
        </Form.Item>
        <Form.Item name="specialties" label={t('field.specialties')} rules={required}>
          <Select mode="multiple" options={words.map((value) => ({ value, label: names.specialty(value) }))} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="radius_km" label={t('field.radius')} rules={required}>
            <InputNumber min={0.5} max={100} suffix={t('km')} />
          </Form.Item>
          <Form.Item name="max_daily_load" label={t('field.load')} rules={required}>
            <InputNumber min={1} max={20} precision={0} />
          </Form.Item>
        </div>
        <Form.Item name="accepting" label={t('field.accepting')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <BaseFields />
        <CertificationFields services={services} />
        <Wrong error={save.error} />
      </Form>
    </Drawer>
  );
}

/** Only what a holder says of a licence: its standing is the platform's. */
function stated({ kind, number, issued_by, valid_until }: Schemas['CertificationFields']) {
  return { kind, number, issued_by, valid_until: valid_until || null };
}
