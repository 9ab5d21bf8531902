import { memo, useId, useMemo, useState } from 'react';
import { testOf } from '../../../../shared/catalogue/tests';
import type { FormRow } from '../../../../shared/screening/capture-form';
import type { ScreeningRecord } from '../../../bridge/call';
import { capitalised } from '../../../ui/capitalised';
import { lengthIn } from '../../../ui/measures';
import { RuleSetField } from '../RuleSetField';
import { reasonOfStop } from '../StoppedTest';
import { measurementAt, standingOf } from '../steps';
import { useEntryUnit } from '../use-entry-unit';
import { FormSide } from './FormSide';
import style from './form.module.css';
import { LeverBox } from './LeverBox';
import { leverOf, leverText } from './lever';
import type { SideWays } from './use-box';

type Props = {
  readonly record: ScreeningRecord;
  readonly row: FormRow;
  /** Why the test is not to be done today; null when nothing stops it. */
  readonly stopped: string | null;
} & Pick<SideWays, 'onUnsaved' | 'onNotes'>;

/** All that a row shows of the record, as text: a row is drawn again only when this changes, so that a long form stays quick. */
const shownOf = ({ record, row }: Props): string =>
  JSON.stringify([
    record.status,
    record.screening.client,
    record.screening.measurements.filter(({ test }) => test === row.test),
  ]);

const isSame = (one: Props, other: Props): boolean =>
  one.row === other.row &&
  one.stopped === other.stopped &&
  one.onUnsaved === other.onUnsaved &&
  one.onNotes === other.onNotes &&
  (one.record === other.record || shownOf(one) === shownOf(other));

/** What goes with every trial of the row, as far as it is typed: how the test was run, and the lever in cm. */
function useRowDraft(record: ScreeningRecord, row: FormRow) {
  const saved = row.sides
    .map((side) => measurementAt(record.screening, { test: row.test, side }))
    .find((measurement) => measurement?.trials.some((trial) => trial.void === undefined));
  const [ruleSet, setRuleSet] = useState<Readonly<Record<string, string>>>({});
  const { measure, measuredIn, system } = useEntryUnit(testOf(row.test));
  const length = lengthIn(system);
  const [leverTyped, setLever] = useState<string | null>(null);
  const lever = leverTyped ?? leverText(saved?.leverM, length);
  const leverM = leverOf(lever, system, saved?.leverM);
  const inForce = saved ? (saved.ruleSet ?? {}) : ruleSet;
  return {
    ...{ lever, setLever, leverM, length, measure, measuredIn, setRuleSet, inForce },
    begun: saved !== undefined,
  };
}

/** One test of the form: what it is, then left and right next to each other. */
export const FormTestRow = memo(function FormTestRow({ record, row, stopped, onUnsaved, onNotes }: Props) {
  const id = useId();
  const draft = useRowDraft(record, row);
  const { leverM, measuredIn, inForce, begun } = draft;
  const { unit, decimals, kept } = draft.measure;
  const closed = record.status === 'finished';
  const chosen = Object.keys(inForce).length > 0 ? JSON.stringify(inForce) : '';
  const ways = useMemo(() => {
    const ruleSet = chosen === '' ? {} : { ruleSet: JSON.parse(chosen) as Record<string, string> };
    return row.sides.map((side) => ({
      screeningId: record.id,
      place: { test: row.test, side },
      row,
      measure: { unit, decimals, kept },
      with: {
        ...ruleSet,
        ...(measuredIn && { measuredIn }),
        ...(row.lever && leverM !== null ? { unit: 'N' as const, leverM } : {}),
      },
      waitsFor: row.lever && leverM === null ? 'Type the lever of this test first.' : null,
      ...{ closed, onUnsaved, onNotes },
    }));
  }, [record.id, row, chosen, leverM, measuredIn, unit, decimals, kept, closed, onUnsaved, onNotes]);
  return (
    <section className={style.row} aria-labelledby={id} data-whole={row.sides.length === 1 || undefined}>
      <header className={style.test}>
        <h2 id={id}>{testOf(row.test).name}</h2>
        <p className={style.quiet}>{unitWords(row, unit)}</p>
        {row.lever ? (
          <LeverBox
            {...{ record, row, leverM, closed }}
            text={draft.lever}
            onText={draft.setLever}
            length={draft.length}
          />
        ) : null}
        {row.ruleSets.map((ruleSet) => (
          <RuleSetField
            key={ruleSet.id}
            test={row.test}
            ruleSet={ruleSet}
            inForce={inForce}
            fixed={begun || closed}
            onChoose={draft.setRuleSet}
          />
        ))}
        {stopped ? <p className={style.problem}>{capitalised(reasonOfStop(stopped))}.</p> : null}
      </header>
      {standingOf(record.screening, row.test).map((standing, index) => {
        const way = ways[index];
        return way ? <FormSide key={standing.side} record={record} standing={standing} ways={way} /> : null;
      })}
    </section>
  );
}, isSame);

const COUNTED: readonly string[] = ['grade', 'points'];

/** What a box takes, and how many of them: "s · 3 trials", "grade 0 to 3 · 1 trial". */
function unitWords({ test: id, unit, trials }: FormRow, typedIn: string): string {
  const { hard, better } = testOf(id);
  const span = COUNTED.includes(unit) ? `${unit} ${hard.min} to ${hard.max}, ${better} is better` : typedIn;
  return `${span} · ${trials === 1 ? '1 trial' : `${trials} trials`}`;
}
