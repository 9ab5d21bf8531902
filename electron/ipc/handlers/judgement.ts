import { POOL_WITHIN_DAYS } from '../../../shared/asymmetry/sessions';
import { daysBetween } from '../../../shared/basics/dates';
import type { Id } from '../../../shared/basics/ids';
import type { Evaluation } from '../../../shared/evaluation/evaluation';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import type { JudgementContext } from '../../../shared/evaluation/judgement-context';
import type { Judging } from '../../../shared/evaluation/visit-alone';
import { settingsOf } from '../../../shared/findings/rule-change';
import type { ScreeningRecord } from '../../../shared/ipc/calls/screenings';
import type { ReadDb } from '../../database/handle';
import { addRuleChange, listRuleChanges, undoRuleChange } from '../../database/repositories/rule-changes';
import { idsBefore, openScreening, saveWishes, wishesOf } from '../../database/repositories/screenings';
import type { Handlers } from './handlers';
import { ownErrorsIn } from './own-errors';
import type { HandlerPorts } from './ports';

/** Those that may be pooled, and the last visit, whatever its age, to tell what changed since. */
const earlierOf = (db: ReadDb, record: ScreeningRecord): JudgementContext['earlier'] =>
  idsBefore(db, record)
    .filter(({ date }, place) => place === 0 || daysBetween(date, record.screening.date) <= POOL_WITHIN_DAYS)
    .map(({ id }) => openScreening(db, id).screening);

/** What every screening of this vault is judged with, whoever's it is. */
export const judgingIn = (db: ReadDb): Judging => ({
  settings: settingsOf(listRuleChanges(db)),
  ownErrors: ownErrorsIn(db),
});

const contextOf = (db: ReadDb, record: ScreeningRecord): JudgementContext => ({
  ...judgingIn(db),
  earlier: earlierOf(db, record),
  wishes: wishesOf(db, record.id),
});

/** A screening with what main makes of it, by the context the window is given; throws `not-found`. */
export function judged(
  db: ReadDb,
  id: Id<'Screening'>,
): { readonly record: ScreeningRecord; readonly evaluation: Evaluation } {
  const record = openScreening(db, id);
  return { record, evaluation: evaluationOf(record.screening, contextOf(db, record)) };
}

/** What a screening is judged with, and what a coach changes of that. */
export const judgementHandlers = ({ vault }: HandlerPorts) => {
  const open = (id: Id<'Screening'>): JudgementContext => {
    const { read } = vault.records();
    return contextOf(read, openScreening(read, id));
  };
  return {
    'judgement.context': ({ screeningId }) => open(screeningId),
    'judgement.wish': ({ screeningId, wishes }) => {
      vault.records().write((db) => saveWishes(db, screeningId, wishes));
      return open(screeningId);
    },
    'rules.changes': () => listRuleChanges(vault.records().read),
    'rules.change': (draft) =>
      vault.records().write((db) => {
        addRuleChange(db, draft);
        return listRuleChanges(db);
      }),
    'rules.undo': (draft) =>
      vault.records().write((db) => {
        undoRuleChange(db, draft);
        return listRuleChanges(db);
      }),
  } satisfies Partial<Handlers>;
};
