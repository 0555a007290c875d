import './phone.css';
import { TextArea as Plain, type TextAreaProps } from 'antd-mobile';

/** antd-mobile's field for several lines, in our looks. */
export function TextArea(props: TextAreaProps) {
  return <Plain {...props} />;
}
