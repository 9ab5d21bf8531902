import { Modal, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { EXERCISE_IDS, type ExerciseId, exerciseOf } from '../../../shared/catalogue/exercises';
import { TARGETS } from '../../../shared/catalogue/target';
import type { Offer } from '../../../shared/programme/offer';
import style from './lists.module.css';
import { type Material, offered } from './programme-draft';

type Props = {
  /** The exercise to swap; null adds one; the dialog is closed while undefined. */
  readonly instead: ExerciseId | null | undefined;
  readonly kept: readonly ExerciseId[];
  readonly material: Material;
  readonly onPick: (offer: Offer) => void;
  readonly onClose: () => void;
};

type Row = { readonly id: ExerciseId; readonly offer: Offer };

/** The library with what fits first: of the same target, then of any target with a finding, then the rest. */
function rowsFor(
  instead: ExerciseId | null,
  kept: readonly ExerciseId[],
  material: Material,
): readonly Row[] {
  const target = instead && offered(instead, material).prescription.target;
  const rank = ({ id, offer }: Row): number => {
    if (offer.stopped !== null) return 3;
    if (target && (offer.prescription.target === target || exerciseOf(id).targets.includes(target))) return 0;
    return offer.prescription.because.length > 0 ? 1 : 2;
  };
  return EXERCISE_IDS.filter((id) => !kept.includes(id))
    .map((id) => ({ id, offer: offered(id, material) }))
    .map((row) => ({ ...row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank);
}

const matches = ({ id }: Row, words: readonly string[]): boolean => {
  const { name, plainName, muscles, targets } = exerciseOf(id);
  const text = [name, plainName, muscles, ...targets.map((target) => TARGETS[target].name)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
};

const isNamed = ({ id }: Row, words: readonly string[]): boolean => {
  const { name, plainName } = exerciseOf(id);
  return words.every((word) => `${name} ${plainName}`.toLowerCase().includes(word));
};

/** The rows that match, those by their name before those by muscle or target. */
function found(rows: readonly Row[], typed: string): readonly Row[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => matches(row, words))
    .toSorted((a, b) => Number(isNamed(b, words)) - Number(isNamed(a, words)));
}

/** Picks an exercise of the library, to add or to put in the place of another; what a safety answer stops says so and cannot be picked. */
export function ExercisePicker({ instead, kept, material, onPick, onClose }: Props) {
  const [search, setSearch] = useState('');
  const typed = useDeferredValue(search);
  const open = instead !== undefined;
  const rows = useMemo(
    () => (open ? rowsFor(instead ?? null, kept, material) : []),
    [open, instead, kept, material],
  );
  const shown = found(rows, typed);
  const close = () => {
    setSearch('');
    onClose();
  };
  const pick = (offer: Offer) => {
    onPick(offer);
    close();
  };
  /** By what is typed by now: the list may still be behind it. */
  const pickFirst = (now: string) => {
    const first = found(rows, now).find(({ offer }) => offer.stopped === null);
    if (first) pick(first.offer);
  };
  return (
    <Modal
      opened={open}
      onClose={close}
      size="lg"
      title={instead ? `Instead of ${exerciseOf(instead).name}` : 'Add an exercise'}
    >
      <TextInput
        label="Search"
        data-autofocus
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') pickFirst(event.currentTarget.value);
        }}
        description={`${shown.length} exercises. Enter takes the first.`}
      />
      <ul className={style.picker} aria-label="Exercises to choose from">
        {shown.map((row) => (
          <PickerRow key={row.id} row={row} onPick={pick} />
        ))}
      </ul>
    </Modal>
  );
}

function PickerRow({ row, onPick }: { readonly row: Row; readonly onPick: (offer: Offer) => void }) {
  const { id, offer } = row;
  const { name, muscles, level } = exerciseOf(id);
  const { prescription, stopped, missing } = offer;
  const reason =
    prescription.because.length > 0 ? `for ${TARGETS[prescription.target].name.toLowerCase()}` : muscles;
  return (
    <li>
      <button
        type="button"
        aria-disabled={stopped !== null}
        onClick={() => stopped === null && onPick(offer)}
      >
        <strong>{name}</strong>
        <span>
          level {level} · {reason}
        </span>
        {stopped === null ? null : <em>Stopped: {stopped}.</em>}
        {missing === null ? null : <em>Mind: {missing}.</em>}
      </button>
    </li>
  );
}
