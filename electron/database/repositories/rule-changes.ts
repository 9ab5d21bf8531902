import type { IsoDate } from '../../../shared/basics/dates';
import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import {
  faultOfChange,
  type RuleChange,
  type RuleChangeRecord,
  ruleChangeSchema,
  sameThing,
} from '../../../shared/findings/rule-change';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { Columns, ReadDb, WriteDb } from '../handle';
import { invalidInput } from '../invalid-input';
import { idOf } from '../record-id';

type Row = {
  readonly id: Uint8Array;
  readonly what: RuleChange['what'];
  readonly rule: string | null;
  readonly threshold: string | null;
  readonly test: string | null;
  readonly value: number | null;
  readonly name: string;
  readonly date: IsoDate;
  readonly reason: string;
  readonly ended_on: IsoDate | null;
  readonly ended_by: string | null;
};

/** The change as data; null when it names a rule or test this version does not know. */
const changeOf = ({ what, rule, threshold, test, value }: Row): RuleChange | null => {
  const known = Object.entries({ rule, threshold, test, value }).filter(([, part]) => part !== null);
  const read = ruleChangeSchema.safeParse({ what, ...Object.fromEntries(known) });
  return read.success ? read.data : null;
};

const recordOf = (row: Row): readonly RuleChangeRecord[] => {
  const change = changeOf(row);
  if (!change) return [];
  const { ended_on: on, ended_by: by } = row;
  const ended = on === null || by === null ? null : { on, by };
  return [{ id: idOf(row.id), change, name: row.name, date: row.date, reason: row.reason, ended }];
};

/** Every change a coach made to the judgement, newest first, those undone among them. */
export const listRuleChanges = (db: ReadDb): readonly RuleChangeRecord[] =>
  db
    .all<Row>(
      `SELECT id, what, rule, threshold, test, value, name, date, reason, ended_on, ended_by FROM rule_change
       WHERE deleted_at IS NULL ORDER BY date DESC, id DESC`,
    )
    .flatMap(recordOf);

const columnsOf = (change: RuleChange): Columns => ({
  what: change.what,
  rule: change.what === 'delta' ? null : change.rule,
  threshold: change.what === 'threshold' ? change.threshold : null,
  test: change.what === 'delta' ? change.test : null,
  value: change.what === 'rule-off' ? null : change.value,
});

const end = (db: WriteDb, id: Id<'RuleChange'>, by: string): void =>
  db.put('rule_change', id, { ended_on: db.today, ended_by: by });

/** Makes a change from today on, in place of one of the same thing. Throws `invalid-input` when it is unsigned or of a number that is no default. */
export function addRuleChange(db: WriteDb, { change, name, reason }: ParsedInput<'rules.change'>): void {
  const fault = faultOfChange(change, { name, date: db.today, reason });
  if (fault !== null) throw invalidInput(['change'], fault, change);
  for (const old of listRuleChanges(db))
    if (old.ended === null && sameThing(old.change, change)) end(db, old.id, name);
  db.put('rule_change', db.newId<'RuleChange'>(), {
    ...columnsOf(change),
    name,
    date: db.today,
    reason,
    ended_on: null,
    ended_by: null,
  });
}

/** Undoes a change from today on; it stays on record. Throws `not-found` when no change of this id is in force. */
export function undoRuleChange(db: WriteDb, { id, name }: ParsedInput<'rules.undo'>): void {
  const known = listRuleChanges(db).find((one) => one.id === id && one.ended === null);
  if (!known) throw new AppError('not-found', 'no change of this id in force', { id });
  end(db, id, name);
}
