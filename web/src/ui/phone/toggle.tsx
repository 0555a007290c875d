import './phone.css';
import { Switch, type SwitchProps } from 'antd-mobile';

/** antd-mobile's switch, which can say that it is being switched. */
export function Toggle(props: SwitchProps) {
  return <Switch {...props} />;
}
