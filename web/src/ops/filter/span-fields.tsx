import { Form, Input } from 'antd';

interface Props {
  /** What the ids of the two fields begin with. */
  name: string;
  labels: { from: string; until: string };
  from: string;
  until: string;
  onChange: (change: { from: string } | { until: string }) => void;
}

/** From which day until which. */
export function SpanFields({ name, labels, from, until, onChange }: Props) {
  return (
    <>
      <Form.Item label={labels.from} htmlFor={`${name}-from`} layout="vertical">
        <Input
          id={`${name}-from`}
          type="date"
          value={from}
          onChange={({ target }) => onChange({ from: target.value })}
        />
      </Form.Item>
      <Form.Item label={labels.until} htmlFor={`${name}-until`} layout="vertical">
        <Input
          id={`${name}-until`}
          type="date"
          value={until}
          onChange={({ target }) => onChange({ until: target.value })}
        />
      </Form.Item>
    </>
  );
}
