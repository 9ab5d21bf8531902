import { useEffect, useState } from 'react';

/** Says to a screen reader what has just changed on the screen. */
export function Announced({ words }: { readonly words: string }) {
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <span className="only-heard" aria-live="polite">
      {said}
    </span>
  );
}
