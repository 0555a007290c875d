import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import type { Schemas } from '@/api/client.ts';
import { useTranslation } from '@/i18n/use-translation.ts';
import { useNames } from '../fitness/use-names.ts';
import styles from './profile-form.module.css';

/** The licences, each with its number. */
export function CertificationFields({ services }: { services: readonly Schemas['ServiceBody'][] }) {
  const { t } = useTranslation('biz-profile');
  const names = useNames();
  const kinds = [...new Set(services.flatMap(({ required_certification: kind }) => kind ?? []))];
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('certifications')}</legend>
      <p className={styles.hint}>{t('license.text')}</p>
      <Form.List name="certifications">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.license}>
                <Form.Item name={[name, 'kind']} label={t('license.kind')} rules={required}>
                  <Select options={kinds.map((value) => ({ value, label: names.certification(value) }))} />
                </Form.Item>
                <Form.Item name={[name, 'issued_by']} label={t('license.issued_by')} rules={required}>
                  <Input maxLength={100} />
                </Form.Item>
                <div className={styles.pair}>
                  <Form.Item name={[name, 'number']} label={t('license.number')} rules={required}>
                    <Input maxLength={64} autoComplete="off" />
                  </Form.Item>
                  <Form.Item name={[name, 'valid_until']} label={t('license.valid_until')}>
                    <Input type="date" />
                  </Form.Item>
                </div>
                <Button danger type="text" icon={<DeleteOutlined />} onClick={() => remove(name)}>
                  {t('license.remove')}
                </Button>
              </div>
            ))}
            <Button block type="dashed" icon={<PlusOutlined />} onClick={() => add()}>
              {t('license.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
