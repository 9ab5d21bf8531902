import { useState } from 'react';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import { restsUntil } from '../../../shared/screening/rest';
import type { ScreeningRecord } from '../../bridge/call';
import { CaptureControl } from './CaptureControl';
import type { Entry } from './control-props';
import { PracticeLine } from './PracticeLine';
import style from './stage.module.css';
import { agreementWords } from './standing-words';
import { measurementAt, type Place } from './steps';
import { TestDone } from './TestDone';
import type { useAttempt } from './use-attempt';
import type { useCapture } from './use-capture';
import type { useRuleSet } from './use-rule-set';

type Props = {
  readonly record: ScreeningRecord;
  readonly place: Place;
  readonly attempt: ReturnType<typeof useAttempt>;
  readonly capture: ReturnType<typeof useCapture>;
  readonly rules: ReturnType<typeof useRuleSet>;
  readonly standings: readonly MissingTrials[];
  /** Every trial asked for is in, on both sides. */
  readonly done: boolean;
};

/** What takes the next trial, with all that belongs to it: how the test is run, practice or not, why one more. */
export function TestControl({ record, place, attempt, capture, rules, standings, done }: Props) {
  const [typing, setTyping] = useState(false);
  const [more, setMore] = useState(false);
  const [practice, setPractice] = useState(false);
  const here = standings.find(({ side }) => side === place.side);
  const extra = here?.trials === 0;
  if (done && !more) return <TestDone record={record} standings={standings} onMore={() => setMore(true)} />;

  const save = async (entry: Entry): Promise<boolean> => {
    const { toSend } = rules;
    const saved = await capture.save({
      ...entry,
      ...(practice && { practice }),
      ...(toSend && { ruleSet: { ...toSend } }),
    });
    if (!saved) return false;
    setMore(false);
    setPractice(false);
    return true;
  };
  const trials = measurementAt(record.screening, place)?.trials ?? [];
  const control = (
    <CaptureControl
      key={place.side}
      record={record}
      place={place}
      cap={rules.cap}
      attempt={attempt}
      restUntil={done ? null : restsUntil(record.screening, place.test)}
      turn={`${place.test} ${place.side} ${trials.length} ${trials.filter((trial) => trial.void).length}`}
      kind={practice ? 'practice trial' : extra ? 'extra trial' : 'trial'}
      onSave={save}
      foot={<PracticeLine due={here?.practice ?? 0} on={practice} onChange={setPractice} />}
      typing={typing}
      onTyping={setTyping}
    />
  );
  const why = here ? agreementWords(here) : null;
  const atRest = attempt.running === null;
  return (
    <>
      {why && atRest ? <p className={style.why}>{why}</p> : null}
      {control}
    </>
  );
}
