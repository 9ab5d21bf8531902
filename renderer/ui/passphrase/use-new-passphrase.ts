import { useEffect, useState } from 'react';
import { type Strength, strengthOf, whyRefused } from './strength';

export type NewPassphrase = {
  readonly first: string;
  readonly again: string;
  readonly setFirst: (text: string) => void;
  readonly setAgain: (text: string) => void;
  readonly strength: Strength | null;
  /** Why it cannot be used yet, for each field; null where all is well. */
  readonly problems: { readonly first: string | null; readonly again: string | null };
  readonly ready: boolean;
};

/** A new passphrase typed twice, with its strength; nothing is checked aloud before `asked`. */
export function useNewPassphrase(asked: boolean): NewPassphrase {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [judged, setJudged] = useState<{ text: string; strength: Strength } | null>(null);

  useEffect(() => {
    let current = true;
    if (first !== '')
      void strengthOf(first).then((strength) => current && setJudged({ text: first, strength }));
    return () => {
      current = false;
    };
  }, [first]);

  const strength = first === '' ? null : (judged?.strength ?? null);
  const refused = whyRefused(first, judged?.text === first ? judged.strength : null);
  const differs = first === again ? null : 'The two passphrases are not the same. Show them to compare.';
  return {
    first,
    again,
    setFirst,
    setAgain,
    strength,
    problems: { first: asked ? refused : null, again: asked && !refused ? differs : null },
    ready: refused === null && differs === null,
  };
}
