import './phone.css';
import { SpinLoading } from 'antd-mobile';

/** Turns while something is done. */
export function Spinner() {
  return <SpinLoading color="primary" />;
}
