import { daysBetween, isIsoDate } from '../basics/dates';
import { type TestId, testOf } from '../catalogue/tests';
import type { Cut, Threshold, Trigger } from './rule';
import { RULE_IDS, type RuleId, ruleOf } from './rules';

/** Who changed a judgement, on which day (`YYYY-MM-DD`), and why. */
export type CoachChange = { readonly name: string; readonly date: string; readonly reason: string };

/** A coach's own judgements, as data: rules switched off, defaults changed, sizes worth acting on changed. */
export type JudgementSettings = {
  readonly rulesOff?: readonly (CoachChange & { readonly rule: RuleId })[];
  readonly thresholds?: readonly (CoachChange & {
    readonly rule: RuleId;
    readonly threshold: string;
    readonly value: number;
  })[];
  /** In the unit, in grades, or an LSI cut in percent. */
  readonly deltas?: readonly (CoachChange & { readonly test: TestId; readonly value: number })[];
};

export type Changed = { readonly value: number; readonly changedBy: CoachChange };

/** The settings that may act, and those refused with the reason. */
export type AcceptedSettings = {
  readonly off: ReadonlyMap<RuleId, CoachChange>;
  /** By `R05.low-bend`. */
  readonly thresholds: ReadonlyMap<string, Changed>;
  readonly deltas: ReadonlyMap<TestId, Changed>;
  readonly refused: readonly { readonly path: string; readonly text: string }[];
};

const ofCut = (cut: Cut): readonly Threshold[] => {
  if (cut.from === 'sex') return [cut.female, cut.male];
  return [cut.from === 'leg-length' ? cut.percent : cut.threshold];
};

const ofTrigger = (trigger: Trigger): readonly Threshold[] => {
  switch (trigger.on) {
    case 'low':
      return [...ofCut(trigger.cut), trigger.probability];
    case 'ratio':
      return [trigger.cut, trigger.probability];
    case 'grade':
    case 'technique':
      return [trigger.cut];
    case 'education':
      return [trigger.above];
    default:
      return [];
  }
};

/** Every number a rule judges by, each once. */
export const thresholdsOf = (rule: RuleId): readonly Threshold[] => {
  const all = ruleOf(rule).triggers.flatMap(ofTrigger);
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
};

const signed = ({ name, date, reason }: CoachChange): string | null => {
  if (name.trim() === '' || reason.trim() === '') return 'a change needs a name and a reason';
  return isIsoDate(date) && Number.isFinite(daysBetween(date, date)) ? null : 'a change needs its date';
};

const faultOfThreshold = (rule: RuleId, id: string, value: number): string | null => {
  const threshold = thresholdsOf(rule).find((known) => known.id === id);
  if (!threshold) return `${rule} has no number called ${id}`;
  if (threshold.tag !== 'P')
    return `${id} of ${rule} comes from the literature; only defaults may be changed`;
  if (!Number.isFinite(value) || value < 0) return 'a change needs a number that is not below 0';
  return id.startsWith('probability') && value > 1 ? 'a probability from 0 to 1' : null;
};

const faultOfDelta = (test: TestId, value: number): string | null => {
  const { asymmetry, name } = testOf(test);
  if (asymmetry.metric === 'none') return `the sides of ${name} are not compared`;
  if (asymmetry.tag !== 'P')
    return `the size for ${name} comes from the literature; only defaults may be changed`;
  const cut = 'cut' in asymmetry;
  const fits = Number.isFinite(value) && value > 0 && (!cut || value < 100);
  return fits ? null : cut ? 'a percentage above 0 and under 100' : 'a size above 0';
};

const NOTHING: AcceptedSettings = { off: new Map(), thresholds: new Map(), deltas: new Map(), refused: [] };

/** Sorts a coach's settings into those that act and those refused: unsigned, unknown, or a number that is no default. */
export function acceptedOf(settings: JudgementSettings | undefined): AcceptedSettings {
  if (!settings) return NOTHING;
  const refused: { path: string; text: string }[] = [];
  const kept = <Change extends CoachChange>(
    list: readonly Change[] | undefined,
    name: string,
    fault: (change: Change) => string | null,
  ): readonly Change[] =>
    (list ?? []).filter((change, index) => {
      const text = signed(change) ?? fault(change);
      if (text !== null) refused.push({ path: `settings.${name}[${index}]`, text });
      return text === null;
    });
  const by = ({ name, date, reason }: CoachChange): CoachChange => ({ name, date, reason });
  const off = kept(settings.rulesOff, 'rulesOff', ({ rule }) =>
    RULE_IDS.includes(rule) ? null : `no rule ${rule}`,
  );
  const thresholds = kept(settings.thresholds, 'thresholds', ({ rule, threshold, value }) =>
    RULE_IDS.includes(rule) ? faultOfThreshold(rule, threshold, value) : `no rule ${rule}`,
  );
  const deltas = kept(settings.deltas, 'deltas', ({ test, value }) => faultOfDelta(test, value));
  return {
    off: new Map(off.map((change) => [change.rule, by(change)])),
    thresholds: new Map(
      thresholds.map((change) => [
        `${change.rule}.${change.threshold}`,
        { value: change.value, changedBy: by(change) },
      ]),
    ),
    deltas: new Map(deltas.map((change) => [change.test, { value: change.value, changedBy: by(change) }])),
    refused,
  };
}
