import { TARGETS } from '../catalogue/target';
import { testOf } from '../catalogue/tests';
import { SIDES } from '../screening/screening';
import { type Decision, decide, type Reason, type Withheld } from './decide';
import { type Facts, placeOf } from './facts';
import type { Finding } from './finding';
import { ruleOf } from './rules';

export type Found = { readonly findings: readonly Finding[]; readonly withheld: readonly Withheld[] };

/** A reason in the coach's words, with what is trained first where that is not the rule's own target. */
const textOf = ({ first, target }: Reason, text: string): string =>
  first && target ? `${text} Train ${TARGETS[target].plainName} first (${first}).` : text;

/** The id of the finding a decision becomes: `rule:test:side`. */
export const findingIdOf = ({ rule, test, side }: Omit<Decision, 'reasons'>): string =>
  `${rule}:${test ?? 'all'}:${side}`;

/** The finding of a decision: the numbers of its weightiest reason, the coach's sentences of all. */
const findingOf = (decision: Decision): Finding => {
  const { rule, reasons } = decision;
  const [main, ...others] = reasons;
  const { sentences, changedBy, ...numbers } = main.draft;
  const { text, clientText } = sentences();
  const more = others.map((reason) => textOf(reason, reason.draft.sentences().text));
  return {
    id: findingIdOf(decision),
    rule,
    ...numbers,
    class: reasons.find(({ draft }) => draft.class !== null)?.draft.class ?? null,
    target: main.target,
    evidence: ruleOf(rule).grade,
    text: [textOf(main, text), ...more].join(' '),
    clientText,
    sources:
      others.length === 0
        ? main.trigger.sources
        : [...new Set(reasons.flatMap(({ trigger }) => trigger.sources))],
    ...(changedBy ? { changedBy } : {}),
  };
};

const compareIds = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** In catalogue order, then left before right, then by rule. */
const inCatalogueOrder = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions
    .map((decision) => ({ decision, place: placeOf(decision.test), side: SIDES.indexOf(decision.side) }))
    .sort((a, b) => a.place - b.place || a.side - b.side || compareIds(a.decision.rule, b.decision.rule))
    .map(({ decision }) => decision);

/** What the rules say of judged facts, in catalogue order, and what they saw but withhold. */
export function findingsOf(facts: Facts): Found {
  const { decisions, withheld } = decide(facts);
  return { findings: inCatalogueOrder(decisions).map(findingOf), withheld };
}

/** The name of the test a withheld judgement is about, with its side, for the coach. */
export const withheldText = ({ rule, test, side, why }: Withheld): string =>
  `${testOf(test).name}${side === 'both' ? '' : `, ${side}`}: ${rule} would speak, but ${why}.`;
