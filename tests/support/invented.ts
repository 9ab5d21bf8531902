import type { Records } from '../../electron/database/handle';
import { openClient, saveClient } from '../../electron/database/repositories/clients';
import { openScreening, startScreening } from '../../electron/database/repositories/screenings';
import { recordTrial } from '../../electron/database/repositories/trials';
import type { Id } from '../../shared/basics/ids';
import type { ScreeningRecord } from '../../shared/ipc/calls/screenings';
import type { ParsedInput } from '../../shared/ipc/contract';

type TrialDraft = ParsedInput<'screening.recordTrial'>;

/** Adds an invented client; facts may be given. */
export const addClient = (
  records: Records,
  name = 'Ada Example',
  facts: Partial<ParsedInput<'client.save'>['facts']> = {},
): Id<'Client'> =>
  records.write((db) => saveClient(db, { facts: { sex: 'unspecified', ...facts, name }, note: '' })).id;

/** Starts a screening of the client today. */
export const start = (records: Records, clientId: Id<'Client'>): ScreeningRecord =>
  records.write((db) => startScreening(db, { clientId }, openClient(db, clientId).facts));

/** A trial of single-leg stance on the left, in seconds, unless said otherwise. */
export const trialOf = (screeningId: Id<'Screening'>, over: Partial<TrialDraft> = {}): TrialDraft => ({
  screeningId,
  test: 'sls-eo',
  side: 'left',
  value: 30,
  origin: 'timed',
  ...over,
});

/** Records a trial and gives back the screening. */
export const record = (records: Records, draft: TrialDraft): ScreeningRecord =>
  records.write((db) => {
    recordTrial(db, draft);
    return openScreening(db, draft.screeningId);
  });

/** The values of all trials of a screening, in the order recorded. */
export const valuesIn = ({ screening }: ScreeningRecord): readonly number[] =>
  screening.measurements.flatMap(({ trials }) => trials.map(({ value }) => value));
