import './phone.css';
import { type ButtonProps, Button as Plain } from 'antd-mobile';

/** antd-mobile's button, which keeps its words while it is busy: without them it has no name for a screen reader. */
export function Button(props: ButtonProps) {
  const said = typeof props.children === 'string' ? { loadingText: props.children } : {};
  return <Plain {...said} {...props} />;
}
