import { TextInput } from '@mantine/core';
import { useState } from 'react';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  readonly maxLength: number;
  readonly onSave: (text: string) => Promise<void>;
};

/** A line of text that is saved when the coach leaves it or presses Enter; what is typed stays when saving fails. */
export function SavedText({ label, hint, saved, maxLength, onSave }: Props) {
  const [text, setText] = useState(saved);
  const save = () => {
    if (text.trim() !== saved) void onSave(text.trim());
  };
  return (
    <TextInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={text}
      maxLength={maxLength}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
