import { describe, expect, test } from 'vitest';
import type { Dose } from '../../../shared/programme/programme';
import { proposalOf } from '../../../shared/programme/propose';
import { KNOWLEDGE_CHANGES, RULES_VERSION } from '../../../shared/rules-version';
import { judged } from '../../support/judging';
import { screeningWith } from '../../support/screenings';
import { VARIED_SCREENINGS } from '../../support/varied-screenings';

const round = (value: number | null): string => (value === null ? '-' : value.toFixed(4));

const work = (dose: Dose): string =>
  (['left', 'right', 'both'] as const)
    .flatMap((side) => {
      const one = dose[side];
      if (!one) return [];
      const { sets, reps, seconds, metres, holdSeconds } = one;
      const amount = reps ?? (seconds === undefined ? `${metres} m` : `${seconds} s`);
      return [`${side[0]} ${sets}x${amount}${holdSeconds === undefined ? '' : ` (${holdSeconds} s)`}`];
    })
    .join(', ');

/** What a screening comes to, a line a judgement, without its sentences. */
function judgementsOf(name: string): readonly string[] {
  const { options, ...given } = VARIED_SCREENINGS[name] ?? {};
  const evaluation = judged(given, options);
  const proposal = proposalOf(evaluation, screeningWith(given));
  return [
    ...evaluation.findings.map(
      ({ id, kind, target, severity, certainty, needCertainty, class: found }) =>
        `${id} ${kind}${found ? ` ${found}` : ''} -> ${target ?? 'nothing'}: ${round(severity)} x ${round(certainty)} (${round(needCertainty)})`,
    ),
    ...evaluation.redFlags.map(({ id, action, blocks }) => `${id} ${action}: ${blocks.join(' ')}`),
    ...evaluation.warnings.map(({ path }) => `check ${path}`),
    ...proposal.targets.map(({ target, need }) => `train ${target} ${round(need)}`),
    ...proposal.passedOver.map(({ target }) => `pass over ${target}`),
    ...proposal.prescriptions.map(
      ({ exercise, firstSide, dose }) =>
        `give ${exercise}, ${firstSide ?? 'both together'}: ${work(dose)}, rest ${dose.restSeconds} s, ${dose.daysPerWeek} days, effort ${dose.effort}`,
    ),
    ...proposal.excluded.map(({ exercise, why }) => `leave out ${exercise}: ${why}`),
    ...(proposal.stopped === null ? [] : ['stopped']),
  ];
}

describe(`what the rules of version ${RULES_VERSION} say of varied screenings`, () => {
  test('there are at least 40 of them', () => {
    expect(Object.keys(VARIED_SCREENINGS).length).toBeGreaterThanOrEqual(40);
  });

  // Changing a line below means changing RULES_VERSION and adding to KNOWLEDGE_CHANGES.
  test.each(Object.keys(VARIED_SCREENINGS))('%s', (name) => {
    expect([`rules ${RULES_VERSION}`, ...judgementsOf(name)]).toMatchSnapshot();
  });

  test('the newest change of the knowledge is the version in force', () => {
    expect(KNOWLEDGE_CHANGES[0]?.version).toBe(RULES_VERSION);
  });
});
