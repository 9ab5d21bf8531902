import type { Asymmetry } from '../../shared/asymmetry/asymmetry.ts';
import { TARGETS } from '../../shared/catalogue/target.ts';
import { testOf } from '../../shared/catalogue/tests/index.ts';
import type { Evaluation } from '../../shared/evaluation/evaluation.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { relevanceOf } from '../../shared/programme/need.ts';
import type { Proposal } from '../../shared/programme/programme.ts';
import type { Measurement, Screening } from '../../shared/screening/screening.ts';
import { amount, numberWords } from '../../shared/words/amount.ts';
import { VERDICTS } from '../../shared/words/verdict.ts';
import { list, table } from './markdown.ts';

const trialsOf = ({ trials }: Measurement): string => trials.map(({ value }) => value).join(', ');

/** What was measured, trial by trial. */
export function measuredTable({ measurements }: Screening): string {
  const tests = [...new Set(measurements.map(({ test }) => test))];
  return table(
    ['test', 'left', 'right', 'unit'],
    tests.map((test) => {
      const on = (side: string) =>
        measurements.filter((one) => one.test === test && one.side === side).map(trialsOf);
      return [testOf(test).name, ...on('left'), ...on('right'), testOf(test).unit];
    }),
  );
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`);

const sizeOf = ({ test, metric, difference, delta, percent: share }: Asymmetry): readonly string[] => {
  const shown = amount(Math.abs(difference), testOf(test));
  if (metric === 'lsi' || metric === 'log-lsi')
    return [`${shown} (${numberWords(Math.abs(share ?? 0), 0)} %)`, `${100 - delta} %`];
  return [shown, amount(delta, testOf(test))];
};

/** Every pair of scores with how far apart they are, and how likely it is that this is more than is worth acting on. */
export const judgedTable = ({ asymmetries }: Evaluation): string =>
  table(
    ['test', 'left', 'right', 'apart by', 'worth acting on', 'chance that it is more', 'verdict'],
    asymmetries.map((one) => {
      const test = testOf(one.test);
      const scores = [numberWords(one.left, test.decimals), numberWords(one.right, test.decimals)];
      return [test.name, ...scores, ...sizeOf(one), percent(one.pBeyondDelta), VERDICTS[one.class].word];
    }),
  );

/** What the rules found, in the coach's words. */
export const foundList = ({ findings }: Evaluation): string =>
  list(findings.map(({ rule, text, evidence }) => `**${rule}** (evidence ${evidence}): ${text}`));

const needWords = ({ severity, needCertainty, evidence, target, side }: Finding, { client }: Screening) => {
  const relevance = target === null ? 1 : relevanceOf(target, side, client);
  return `severity ${severity.toFixed(2)}, certainty ${needCertainty.toFixed(2)}, evidence ${evidence}, relevance ${relevance}`;
};

/** The targets chosen with what their need is made of, and those passed over. */
export function targetsPart(proposal: Proposal, { findings }: Evaluation, screening: Screening): string {
  const rows = proposal.targets.map(({ target, need, because }) => {
    const strongest = findings.find(({ id }) => id === because[0]);
    return [TARGETS[target].name, need.toFixed(2), strongest ? needWords(strongest, screening) : ''];
  });
  const passed = proposal.passedOver.map(({ target, why }) => `${TARGETS[target].name}: ${why}`);
  const over = passed.length > 0 ? `\n\nPassed over:\n\n${list(passed)}` : '\n\nNothing was passed over.';
  return table(['target', 'need', 'made of'], rows) + over;
}
