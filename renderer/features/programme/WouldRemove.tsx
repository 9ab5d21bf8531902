import { EQUIPMENT_WORDS } from '../../../shared/catalogue/exercise';
import type { Prescription } from '../../../shared/programme/programme';
import { removersOf } from '../../../shared/programme/removers';
import { inARow } from '../../../shared/week/day-words';
import style from './card.module.css';
import { type Material, offered } from './programme-draft';

type Props = { readonly prescription: Prescription; readonly material: Material };

/** What would take an exercise out: the finding gone, a complaint, a red flag, a thing that is missing. */
export function WouldRemove({ prescription, material }: Props) {
  const { complaints, redFlags, things } = removersOf(prescription.exercise);
  const { missing } = offered(prescription.exercise, material);
  return (
    <>
      {missing === null ? null : <p className={style.warn}>Mind: {missing}.</p>}
      <details className={style.removers}>
        <summary>What would take it out</summary>
        <ul>
          {prescription.because.length === 0 ? null : <li>The finding is gone at the retest.</li>}
          {complaints.length === 0 ? null : <li>The client says: {complaints.join('; ')}.</li>}
          {redFlags.length === 0 ? null : <li>A red flag: {redFlags.join(', ')}.</li>}
          {things.length === 0 ? null : (
            <li>Not at home: {inARow(things.map((item) => EQUIPMENT_WORDS[item].plainName))}.</li>
          )}
        </ul>
      </details>
    </>
  );
}
