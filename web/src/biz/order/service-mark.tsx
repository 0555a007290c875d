import { HomeOutlined, VideoCameraOutlined } from '@ant-design/icons';
import styles from './service-mark.module.css';

/** Whether a service takes place at the consumer's or online, as a picture beside its name. */
export function ServiceMark({ onSite }: { onSite: boolean }) {
  return (
    <span className={`${styles.mark} ${onSite ? styles.home : styles.online}`} aria-hidden="true">
      {onSite ? <HomeOutlined /> : <VideoCameraOutlined />}
    </span>
  );
}
