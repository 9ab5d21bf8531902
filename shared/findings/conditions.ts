import type { TestId } from '../catalogue/tests';
import { SIDES, type Side } from '../screening/screening';
import { worstPainOf } from '../screening/trial';
import { type LookUp, placeOf } from './facts';
import type { Condition } from './rule';

/** Whether a rule found something on a side. */
export type FoundOn = (rule: string, side: Side) => boolean;

type Place = { readonly test: TestId; readonly side: Side };

const measurementsAt = ({ facts }: LookUp, { test, side }: Place) =>
  facts.screening.measurements.filter(
    (measurement) => measurement.test === test && (side === 'both' || measurement.side === side),
  );

const heldRuleSet = ({ tests }: LookUp, { test, side }: Place, id: string): string | undefined => {
  const tested = tests[placeOf(test)];
  const sides = side === 'both' ? SIDES : [side];
  return sides.map((one) => tested?.[one]?.ruleSet[id]).find((option) => option !== undefined);
};

/** Whether a condition holds at a test and side; `said` is the reason to tell the coach when it does not, null when there is nothing to tell. */
export function holds(
  condition: Condition,
  looked: LookUp,
  place: Place,
  foundOn: FoundOn,
): { readonly ok: boolean; readonly said: string | null } {
  const { facts } = looked;
  switch (condition.is) {
    case 'younger-than':
      return { ok: facts.age === null || facts.age < condition.years, said: null };
    case 'wish':
      return { ok: facts.wishes.has(condition.wish), said: null };
    case 'rule-set':
      return {
        ok: heldRuleSet(looked, place, condition.id) === condition.option,
        said: `only judged with the option "${condition.option}"`,
      };
    case 'no-pain':
      return {
        ok: measurementsAt(looked, place).every((measurement) => (worstPainOf(measurement) ?? 0) === 0),
        said: 'it hurt; ask a clinician before training it',
      };
    case 'no-observation': {
      const seen = measurementsAt(looked, place).flatMap(({ trials }) =>
        trials.flatMap(({ observations = [] }) => observations),
      );
      const found = condition.observations.find((observation) => seen.includes(observation));
      return { ok: found === undefined, said: `${found} was noted; skip stretching there` };
    }
    case 'no-code': {
      const found = condition.codes.find((code) => facts.codes.has(code));
      return { ok: found === undefined, said: `${found} is ticked for this client` };
    }
    case 'clear':
      return {
        ok:
          condition.tests.some((test) => looked.tests[placeOf(test)]?.[place.side]) &&
          !foundOn(condition.rule, place.side),
        said: null,
      };
  }
}
