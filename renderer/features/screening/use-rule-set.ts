import { useState } from 'react';
import { type TestId, testOf } from '../../../shared/catalogue/tests';
import { ruleSetInForce } from '../../../shared/screening/rule-set';
import { sidesOf } from '../../../shared/screening/score';
import type { Measurement, Screening } from '../../../shared/screening/screening';
import { measurementAt, type Place } from './steps';

const hasTrials = (measurement: Measurement | undefined): boolean =>
  measurement?.trials.some((trial) => trial.void === undefined) ?? false;

/** How a test is run at a place: as its trials there were, else as chosen, else as on the other side, else the protocol's own way. */
export function useRuleSet(screening: Screening, place: Place) {
  const test = testOf(place.test);
  const [byTest, choose] = useState<Readonly<Partial<Record<TestId, Readonly<Record<string, string>>>>>>({});
  const chosen = byTest[place.test];
  const here = measurementAt(screening, place);
  const fixed = hasTrials(here);
  const begun = sidesOf(test)
    .map((side) => measurementAt(screening, { ...place, side }))
    .find(hasTrials);
  const inForce = ruleSetInForce(test, fixed ? here?.ruleSet : { ...begun?.ruleSet, ...chosen });
  const options = test.ruleSets.flatMap((set) => set.options.filter(({ id }) => id === inForce[set.id]));
  const own = ruleSetInForce(test);
  const changed = test.ruleSets.filter(({ id }) => inForce[id] !== own[id]);
  return {
    inForce,
    fixed,
    cap: options.find(({ cap }) => cap !== undefined)?.cap ?? test.cap,
    /** What is sent with a trial: only what differs from the protocol's own way, or just what its trials have. */
    toSend: fixed
      ? here?.ruleSet
      : changed.length > 0
        ? Object.fromEntries(changed.flatMap(({ id }) => (inForce[id] ? [[id, inForce[id]]] : [])))
        : undefined,
    choose: (ruleSet: string, option: string) =>
      choose({ ...byTest, [place.test]: { ...chosen, [ruleSet]: option } }),
  };
}
