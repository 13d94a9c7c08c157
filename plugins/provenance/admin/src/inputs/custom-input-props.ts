import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field. */
export interface CustomInputProps<Value> {
  name: string;
  label: ReactNode;
  value?: Value | null;
  onChange: (name: string, value: Value | null) => void;
  attribute: { type: string; options?: { vocabulary?: string } };
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  labelAction?: ReactNode;
}
