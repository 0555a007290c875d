import { AimOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation.ts';
import styles from './profile-form.module.css';

/** Where the practitioner starts from: where they are now, or typed in. */
export function BaseFields() {
  const { t } = useTranslation('biz-profile');
  const form = Form.useFormInstance();
  const [looking, setLooking] = useState<'no' | 'yes' | 'failed'>('no');
  const required = [{ required: true, message: t('required') }];
  const locate = () => {
    setLooking('yes');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
        form.setFieldsValue({ base: { lat: round(coords.latitude), lon: round(coords.longitude) } });
        setLooking('no');
      },
      () => setLooking('failed'),
      { timeout: 10_000 },
    );
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('base.title')}</legend>
      <p className={styles.hint}>{t('base.text')}</p>
      <Button icon={<AimOutlined />} className={styles.here} loading={looking === 'yes'} onClick={locate}>
        {t('base.here')}
      </Button>
      <p role="status" className={styles.hint}>
        {looking === 'failed' && t('base.failed')}
      </p>
      <div className={styles.pair}>
        <Form.Item name={['base', 'lat']} label={t('base.lat')} rules={required}>
          <InputNumber min={-90} max={90} step={0.001} />
        </Form.Item>
        <Form.Item name={['base', 'lon']} label={t('base.lon')} rules={required}>
          <InputNumber min={-180} max={180} step={0.001} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
