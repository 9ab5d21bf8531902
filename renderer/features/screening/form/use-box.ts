import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/basics/ids';
import { testOf } from '../../../../shared/catalogue/tests';
import type { FormRow } from '../../../../shared/screening/capture-form';
import type { OtherUnit } from '../../../../shared/screening/entry-unit';
import { ENTERED_BY_MISTAKE } from '../../../../shared/screening/trial';
import type { ScreeningRecord } from '../../../bridge/call';
import { useAction } from '../../../bridge/use-action';
import { type Measure, shownLimits } from '../../../ui/measures';
import { measurementAt, type Place } from '../steps';
import { readEntry } from './box-entry';
import { boxWords, expectedOf, limitsOfRow, notSaved, typedOf } from './box-words';
import type { Box } from './form-boxes';

/** How a box stands that holds something that is not saved. */
export type Unsaved = 'typing' | 'wrong';

/** What all boxes of one side share. */
export type SideWays = {
  readonly screeningId: Id<'Screening'>;
  readonly place: Place;
  readonly row: FormRow;
  /** What goes with every trial of the row: the lever of newtons, and how the test was run. */
  readonly with: {
    readonly unit?: 'N';
    readonly measuredIn?: OtherUnit;
    readonly leverM?: number;
    readonly ruleSet?: Readonly<Record<string, string>>;
  };
  /** The unit the boxes are typed in. */
  readonly measure: Measure;
  /** What has to be typed before a value can be saved; null when nothing has. */
  readonly waitsFor: string | null;
  readonly closed: boolean;
  readonly onSaved: (trial: Id<'Trial'>, index: number) => void;
  readonly onUnsaved: (box: string, state: Unsaved | null) => void;
  /** Opens what a paper form says of this side besides numbers. */
  readonly onNotes: (place: Place) => void;
};

const unusualWords = (ways: SideWays, value: number): string | null => {
  const { min, max, unit } = shownLimits(testOf(ways.row.test).plausible, ways.measure);
  if (ways.row.lever || (value >= min && value <= max)) return null;
  return `unusual, most lie from ${min} to ${max} ${unit}. Check it; it is kept as typed.`;
};

/** The reason kept with a trial that was struck out on paper. */
export const STRUCK_OUT = 'struck out on the form';

/** The trial just saved in a side: ids rise with time. */
const newestIn = (saved: ScreeningRecord, place: Place): Id<'Trial'> | undefined =>
  (measurementAt(saved.screening, place)?.trials ?? [])
    .flatMap(({ id }) => id ?? [])
    .toSorted()
    .at(-1);

/** Saves what is in the box in its trial's stead; resolves true when nothing is left to save. */
function useSave({ screeningId, place, with: along, measure, onSaved }: SideWays, { trial, index }: Box) {
  const recording = useAction('screening.recordTrial');
  const annotating = useAction('screening.annotateTrial');
  const voiding = useAction('screening.voidTrial');
  const id = trial?.id;
  const setVoid = async (trialId: Id<'Trial'> | undefined, why: string): Promise<boolean> =>
    trialId === undefined || (await voiding.act({ screeningId, trialId, why })) !== null;
  /** The id of the trial of this value with this pain; null when it could not be saved. */
  const keep = async (value: number, pain: number | null): Promise<Id<'Trial'> | null> => {
    if (!trial || id === undefined || Number(typedOf(trial, measure)) !== value) {
      const correction = id === undefined ? {} : { insteadOf: id };
      const said = { ...correction, ...(pain === null ? {} : { pain }) };
      const saved = await recording.act({ screeningId, ...place, ...along, value, origin: 'typed', ...said });
      const kept = (saved && newestIn(saved, place)) ?? null;
      if (kept) onSaved(kept, index);
      return kept;
    }
    if (pain === null || pain === trial.pain) return id;
    const observations = [...(trial.observations ?? [])];
    return (await annotating.act({ screeningId, trialId: id, pain, observations })) && id;
  };
  return {
    record: async (value: number, pain: number | null, struck: boolean): Promise<boolean> => {
      const kept = await keep(value, pain);
      return kept !== null && (!struck || (await setVoid(kept, STRUCK_OUT)));
    },
    clear: () => setVoid(id, ENTERED_BY_MISTAKE),
    failure: recording.failure ?? annotating.failure ?? voiding.failure,
    forget: () => {
      for (const action of [recording, annotating, voiding]) action.forgetFailure();
    },
  };
}

/** One box of the form: what is typed stays until main has it; leaving the box saves it. */
export function useBox(ways: SideWays, box: Box) {
  const { place, row, measure, waitsFor, onUnsaved } = ways;
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const busy = useRef(false);
  const save = useSave(ways, box);
  const text = draft ?? (box.trial ? typedOf(box.trial, measure) : '');
  const { reading, pain, struck } = readEntry(text, limitsOfRow(row, measure));
  const refused =
    reading.kind === 'problem' ? reading.expected : (waitsFor ?? (save.failure && expectedOf(save.failure)));
  const problem =
    draft !== null && left && reading.kind !== 'empty' && refused
      ? notSaved(place, box.index, text, refused)
      : null;
  const settled = problem === null && (draft === null || left);
  const unusual = settled && reading.kind === 'number' ? unusualWords(ways, reading.value) : null;

  const leave = async () => {
    setLeft(true);
    if (draft === null || busy.current) return;
    if (reading.kind === 'problem' || (reading.kind === 'number' && waitsFor !== null)) return;
    busy.current = true;
    const done = await (reading.kind === 'number' ? save.record(reading.value, pain, struck) : save.clear());
    busy.current = false;
    if (done) setDraft((now) => (now === draft ? null : now));
  };

  const trialId = box.trial?.id;
  // What was typed while the last value was being saved, or before the lever was there, is saved now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these two let a value through that waited
  useEffect(() => {
    if (left) void leave();
  }, [waitsFor, trialId]);

  const state = problem !== null ? 'wrong' : draft !== null ? 'typing' : null;
  const key = `${place.test} ${place.side} ${box.index}`;
  useEffect(() => onUnsaved(key, state), [key, state, onUnsaved]);
  useEffect(() => () => onUnsaved(key, null), [key, onUnsaved]);

  return {
    text,
    problem,
    warning: unusual && `${boxWords(place, box.index)}: ${unusual}`,
    leave: () => void leave(),
    type: (typed: string) => {
      setLeft(false);
      save.forget();
      setDraft(typed);
    },
  };
}
