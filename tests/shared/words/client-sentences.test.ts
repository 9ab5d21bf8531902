import { describe, expect, test } from 'vitest';
import { RED_FLAG_IDS, redFlagOf } from '../../../shared/findings/red-flags';
import { SAFETY_QUESTIONS } from '../../../shared/findings/safety-questions';
import { CLIENT_FIGURE_NOTE } from '../../../shared/words/difference';
import { explain } from '../../../shared/words/explain';
import { headlineOf } from '../../../shared/words/headline';
import { LIMITS } from '../../../shared/words/limit-list';
import { readingAgeOf } from '../../../shared/words/reading-age';
import { VERDICTS } from '../../../shared/words/verdict';
import { whyLine } from '../../../shared/words/why-line';
import { judged } from '../../support/judging';
import { VARIED_SCREENINGS } from '../../support/varied-screenings';

const evaluations = Object.values(VARIED_SCREENINGS).map(({ options, ...given }) => judged(given, options));
const findings = evaluations.flatMap((evaluation) => evaluation.findings);

/** Words the product may not use (evidence base 6.2). */
const FORBIDDEN =
  /\bdiagnos|\bpredict|risk of injur|at risk\b(?! of falling)|weak (?:leg|side|glute)|\bnormal|\babnormal|not firing|prevents? injur/i;

describe('sentences for the client', () => {
  test('read at about age 11, taken together', () => {
    expect(readingAgeOf(findings.map(({ clientText }) => clientText))).toBeLessThanOrEqual(11);
    const asked = SAFETY_QUESTIONS.map(({ question }) => question);
    expect(readingAgeOf(asked)).toBeLessThanOrEqual(11);
    expect(
      readingAgeOf([CLIENT_FIGURE_NOTE, ...Object.values(VERDICTS).map(({ client }) => client)]),
    ).toBeLessThanOrEqual(11);
  });

  test('hold no word only a coach knows', () => {
    for (const { clientText } of findings)
      expect(clientText).not.toMatch(/dorsiflexion|abductor|soleus|LSI|Nm\/kg|certainty|probability/i);
  });
});

describe('no sentence says what may not be said', () => {
  test('findings', () => {
    for (const { text, clientText } of findings) expect(`${text} ${clientText}`).not.toMatch(FORBIDDEN);
  });

  test('red flags and limits', () => {
    const said = [
      ...RED_FLAG_IDS.flatMap((id) => [redFlagOf(id).text, redFlagOf(id).finding]),
      ...LIMITS.map(({ text }) => text),
    ];
    for (const text of said) expect(text).not.toMatch(FORBIDDEN);
  });
});

describe('the headline', () => {
  test.each([
    { name: 'chest signs', says: 'Please see a doctor before you train.' },
    { name: 'nothing measured', says: 'We have no scores from today yet.' },
    { name: 'all fine, full time on one leg', says: 'Nothing stood out in your tests.' },
    {
      name: 'eyes closed only',
      says: 'Your right leg balances about 10 seconds less than your left. We are fairly sure',
    },
    { name: 'under 10 s on both legs', says: 'In standing on one leg, your left side got 6 seconds.' },
  ])('$name: $says', ({ name, says }) => {
    const { options, ...given } = VARIED_SCREENINGS[name] ?? {};
    expect(headlineOf(judged(given, options))).toContain(says);
  });
});

describe('a finding explained', () => {
  test('gives rule, links, grounds, sources and limits', () => {
    const [finding] = judged({ tests: { 'side-bridge': { left: 100, right: 50 } } }).findings;
    if (!finding) throw new Error('no finding');
    const explained = explain(finding);
    expect(explained.claim).toContain('side bridge');
    expect(explained.linkedWith).toMatch(/^Often linked with obliques/);
    expect(explained.evidence).toContain('grade C');
    expect(explained.sources.length).toBeGreaterThan(0);
    expect(explained.limits.map(({ id }) => id)).toEqual([7, 12, 15, 23]);
  });

  test('never speaks of a cause', () => {
    for (const finding of findings) {
      const { claim, linkedWith } = explain(finding);
      expect(`${claim} ${linkedWith}`).not.toMatch(/\bcaus/i);
    }
  });
});

describe('why an exercise is there', () => {
  test('names what it trains, what was seen and the grade', () => {
    const because = judged({ tests: { 'sls-eo': { left: 38.4, right: 22.9 } } }).findings;
    expect(whyLine('single-leg-balance', because)).toBe(
      'This trains your balance on one leg. Your right leg balances about 9 seconds less than your left. This is probably real. (Evidence C)',
    );
  });

  test('of an all-round plan says so', () => {
    const because = judged({ tests: { 'sls-eo': { left: 45, right: 45 } } }).findings;
    expect(whyLine('general-strength', because)).toBe('This keeps you strong all round. (Evidence C)');
  });
});
