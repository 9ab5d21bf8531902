import { Button } from '@mantine/core';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { type Difference, differencesOf } from '../../../shared/programme/differences';
import { doseText } from '../../../shared/programme/dose-words';
import type { Dose } from '../../../shared/programme/programme';
import { SectionCard } from '../../ui/SectionCard';
import { moveWords } from './block-words';
import { backTo } from './draft-acts';
import style from './lists.module.css';
import type { Draft, Material } from './programme-draft';
import type { ActOnDraft } from './use-programme-draft';

type Props = { readonly draft: Draft; readonly material: Material; readonly act: ActOnDraft };

const nameOf = (difference: Difference): string =>
  difference.kind === 'order' ? 'Order' : exerciseOf(difference.exercise).name;

const changeOfDose = (before: Dose, after: Dose): string =>
  `${doseText(after)} instead of ${doseText(before)}`;

/** A difference in words: "Glute bridge: added". */
export function differenceWords(difference: Difference): string {
  switch (difference.kind) {
    case 'added':
      return `${nameOf(difference)}: added`;
    case 'removed':
      return `${nameOf(difference)}: taken out`;
    case 'dose':
      return `${nameOf(difference)}: ${changeOfDose(difference.before, difference.after)}`;
    case 'order':
      return 'The exercises come in another order';
  }
}

/** What differs from the proposal, line by line, each to be taken back. */
export function Changes({ draft, material, act }: Props) {
  const proposed = material.proposal.prescriptions;
  const differences = differencesOf(proposed, draft.kept);
  const count = differences.length + draft.moves.length;
  if (count === 0) return null;
  const back = (says: string, change: (now: Draft) => Draft) => (
    <Button size="xs" variant="default" onClick={() => act(change)}>
      As proposed <span className="only-heard">{says}</span>
    </Button>
  );
  return (
    <SectionCard
      title="Changed from the proposal"
      note={count === 1 ? 'One change.' : `${count} changes.`}
      acts={
        <Button
          size="xs"
          variant="subtle"
          onClick={() => act((now) => ({ ...now, kept: proposed, moves: [] }))}
        >
          All as proposed
        </Button>
      }
    >
      <ul className={style.changes} aria-label="Changed from the proposal">
        {differences.map((difference) => {
          const says = differenceWords(difference);
          return (
            <li key={says}>
              <span>{says}</span>
              {back(says, (now) => backTo(now, proposed, difference))}
            </li>
          );
        })}
        {draft.moves.map((move) => {
          const says = moveWords(move);
          return (
            <li key={says}>
              <span>{says}</span>
              {back(says, (now) => ({ ...now, moves: now.moves.filter((one) => one !== move) }))}
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}
