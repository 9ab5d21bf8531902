import { STRENGTH_WORDS, type Strength } from './strength';

/** How hard the passphrase is to guess, as a word and four bars. */
export function StrengthMeter({ strength }: { readonly strength: Strength | null }) {
  return (
    <div className="strength" data-strength={strength ?? 'none'}>
      <div className="strength-bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={strength !== null && strength >= bar ? 'bar full' : 'bar'} />
        ))}
      </div>
      <output className="said">
        {strength === null ? 'Strength shows as you type' : STRENGTH_WORDS[strength]}
      </output>
    </div>
  );
}
