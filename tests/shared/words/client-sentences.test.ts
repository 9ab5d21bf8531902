import { describe, expect, test } from 'vitest';
import { RED_FLAG_IDS, redFlagOf } from '../../../shared/findings/red-flags';
import { SAFETY_QUESTIONS } from '../../../shared/findings/safety-questions';
import { english } from '../../../shared/words/english';
import { explain } from '../../../shared/words/explain';
import { LIMITS } from '../../../shared/words/limit-list';
import { readingAgeOf } from '../../../shared/words/reading-age';
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
  });

  test('so does all that is printed around them', () => {
    const { findings: said, safety, sheet, weeks } = english;
    const texts = [
      ...Object.values(said.sure),
      said.expected('9 seconds'),
      safety.emergency,
      ...safety.rules,
      sheet.barsNote,
      sheet.seeADoctor,
      sheet.nothingFits,
      sheet.howToUse(6, 4, true),
      weeks.toFillIn,
      weeks.handInHow,
      weeks.firstWeeks,
      weeks.limit,
      weeks.privacy,
    ];
    expect(readingAgeOf(texts)).toBeLessThanOrEqual(11);
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
