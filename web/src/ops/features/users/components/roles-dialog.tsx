import { Alert, Checkbox, Form, Modal, Select } from 'antd';
import { useId } from 'react';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useAccess } from '@/session/use-access.ts';
import { useTell } from '@/ui/desk/use-tell.ts';
import { Wrong } from '@/ui/desk/wrong.tsx';
import { useChangeRoles } from '../queries/use-change-roles.ts';
import styles from './roles-dialog.module.css';
import { useCatalogueNames } from './use-catalogue-names.ts';

interface Props {
  user: Schemas['AccountView'];
  open: boolean;
  onClose: () => void;
}

type Wanted = Required<Schemas['RolesRequest']>;

/** Decides what somebody is here, and what they may do besides. */
export function RolesDialog({ user, open, onClose }: Props) {
  const { t } = useTranslation('ops-users');
  const tell = useTell();
  const access = useAccess();
  const change = useChangeRoles();
  const names = useCatalogueNames();
  // Tied to its button by name: an instance kept here would outlive the form, with the values of the time before.
  const form = useId();
  const close = () => {
    change.reset();
    onClose();
  };
  const submit = (body: Wanted) =>
    change.mutate(
      { params: { path: { id: user.user_id } }, body },
      {
        onSuccess: () => {
          tell.done(t('change_roles.done', { name: user.display_name }));
          close();
        },
      },
    );
  const permissions = (access.data?.permissions ?? []).map((value) => ({ value, label: names.permission(value) }));
  return (
    <Modal
      open={open}
      title={t('change_roles.title', { name: user.display_name })}
      okText={t('change_roles.save')}
      confirmLoading={change.isPending}
      okButtonProps={{ htmlType: 'submit', form }}
      onCancel={close}
      destroyOnHidden
    >
      <Form<Wanted>
        id={form}
        layout="vertical"
        initialValues={{ roles: user.roles, permissions: [] }}
        onFinish={submit}
      >
        <Form.Item name="roles" label={t('roles')}>
          <Checkbox.Group
            className={styles.roles ?? ''}
            options={names.roles.map(({ role }) => ({
              value: role,
              label: (
                <span className={styles.role}>
                  {names.role(role)}
                  <span className={styles.about}>{names.roleAbout(role)}</span>
                </span>
              ),
            }))}
          />
        </Form.Item>
        <Form.Item name="permissions" label={t('change_roles.extra')}>
          <Select mode="multiple" allowClear options={permissions} optionFilterProp="label" />
        </Form.Item>
      </Form>
      <Alert type="info" showIcon title={t('change_roles.note')} style={{ marginBottom: 12 }} />
      <Wrong error={change.error} />
    </Modal>
  );
}
