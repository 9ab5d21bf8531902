import { type FormEvent, useState } from 'react';

type Limits = { readonly min: number; readonly max: number; readonly whole: boolean; readonly unit: string };

/** The number a text stands for (comma or point), or the sentence saying what was expected. */
export const numberFrom = (text: string, { min, max, whole, unit }: Limits): number | string => {
  const trimmed = text.trim().replace(',', '.');
  const value = trimmed === '' ? Number.NaN : Number(trimmed);
  if (!Number.isFinite(value)) return `Type a number, ${min} to ${max} ${unit}.`;
  if (value < min || value > max) return `${trimmed} is outside ${min} to ${max} ${unit}.`;
  if (whole && !Number.isInteger(value)) return `Type a whole number of ${unit}.`;
  return value;
};

/** A typed number: its text, what is wrong with it, and the act of sending it; the text stays until it is saved. */
export function useTypedNumber(limits: Limits, onSave: (value: number) => Promise<boolean>) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const value = numberFrom(text, limits);
    if (typeof value === 'string') return setFault(value);
    setFault(null);
    if (await onSave(value)) setText('');
  };
  return { text, setText, fault, submit };
}
