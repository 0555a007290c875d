import { Input } from 'antd';
import { useState } from 'react';
import { numberShape } from './number-shape.ts';

interface Props {
  id: string;
  value: string;
  /** How such a number begins. */
  prefix: string;
  onChange: (id: string) => void;
}

/** A number of something: taken when it is whole, marked while it cannot be one. */
export function IdField({ id, value, prefix, onChange }: Props) {
  const [wrong, setWrong] = useState(false);
  const take = (typed: string) => {
    const text = typed.trim();
    const fine = text === '' || new RegExp(`^${numberShape(prefix)}$`).test(text);
    setWrong(!fine);
    if (fine && text !== value) onChange(text);
  };
  return (
    <Input
      key={value}
      id={id}
      defaultValue={value}
      placeholder={`${prefix}_…`}
      maxLength={40}
      allowClear
      {...(wrong ? { status: 'error', 'aria-invalid': true } : {})}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
      onClear={() => take('')}
    />
  );
}
