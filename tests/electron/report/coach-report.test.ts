import { describe, expect, test } from 'vitest';
import type { VisitInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import { testOf } from '../../../shared/catalogue/tests';
import { evaluationOf } from '../../../shared/evaluation/evaluation-of';
import { RULES_VERSION } from '../../../shared/rules-version';
import type { Origin } from '../../../shared/screening/screening';
import { screeningOf } from '../../support/example-screenings';
import { pageText, readText } from '../../support/pdf-text';
import { fullVisit, historyWith, reportInput, visitsBefore } from '../../support/reports';
import { screeningWith } from '../../support/screenings';

const report = async (over: Partial<VisitInput> = {}, visit = fullVisit()) => {
  const bytes = await reportOf(reportInput('coach', visit, over));
  return { text: readText(bytes), page: pageText(bytes) };
};

async function altsOf(over: Partial<VisitInput>): Promise<readonly string[]> {
  const alts: string[] = [];
  await reportOf(reportInput('coach', fullVisit(), over), (mark) => {
    if (mark.kind === 'tag' && mark.alt !== undefined) alts.push(mark.alt);
  });
  return alts;
}

describe('the coach’s report', () => {
  test('names the client, the age at the test, body mass, dominant side, protocol, rules and history', async () => {
    const { text } = await report();
    expect(text).toContain('Screening of Ada Łukasiewicz');
    expect(text).toContain(
      'Age at test 36 Sex Female Height 172 cm Body mass 64.2 kg Dominant side Right Injured side Left ' +
        `Pain before None recorded Protocol Runner, 20 minutes Coach Sam Rivers Rules ${RULES_VERSION}`,
    );
    expect(text).toContain('History: left ankle injury, 1 March 2026 (sprain).');
  });

  test('has the ladder with the surest difference on top', async () => {
    const { text } = await report();
    expect(text).toContain('Left against right in 7 tests: 2 confirmed, 2 likely, 2 none, 1 not computable.');
    const ladder = text.slice(text.indexOf('left better'), text.indexOf('Dot: the difference'));
    const places = [
      'Weight-bearing lunge',
      'Hip abduction',
      'Single-leg stance, eyes open',
      'Side bridge',
      'eyes closed',
    ].map((name) => ladder.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(ladder, 'both scores stand beside the axis').toMatch(/confirmed 3\.6 cm 7\.4 11\.0/u);
  });

  test('breaks a ladder of all tests over pages, each part with its axis and nothing lost', async () => {
    const visit = screeningOf('every-test');
    const { text, page } = await report({}, visit);
    expect(page.match(/left better +right better/gu)?.length).toBeGreaterThan(1);
    for (const { test: id } of evaluationOf(visit).asymmetries) expect(text).toContain(testOf(id).name);
  });

  test('gives scores with their trials, the difference with its formula, the error with its source, the verdict and the norm', async () => {
    const { text } = await report();
    expect(text).toContain('38.4 s 2 trials 31.2–38.4, pain 1');
    expect(text).toContain('Left 15.5 s better PD 40.4 % 95 %: −32.1 to 1.1 s act from 10 s');
    expect(text).toMatch(/±1\.0 cm published, Powden 2015/u);
    expect(text).toMatch(/Likely p side 0\.97 p size 0\.74/u);
    expect(text).toContain('Both around: women 18-39 (Springer 2007)');
    expect(text).toContain('Left below, right around: adults (product default)');
    expect(text).toContain('Likely No matching norm');
  });

  test('gives no percentage where the zero of the scale is a matter of choice', async () => {
    const { text } = await report();
    expect(text).toContain('Right 3.6 cm better 95 %: 1.7 to 5.5 cm');
  });

  test('leads from finding to rule, grade, source, target and exercise', async () => {
    const { page } = await report();
    expect(page).toMatch(/R05, grade C\s+Ankle dorsiflexion\s+Bent-knee wall calf stretch/u);
    expect(page).toMatch(/passed over: three targets are/u);
  });

  test('lists the doses of both sides and what was left out', async () => {
    const { text } = await report();
    expect(text).toMatch(
      /Side-lying clamshell 2 × 12 reps 3 × 12 reps right 3 days a week, rest 30 s, RPE 6/u,
    );
    expect(text).toContain('Hip hitch on a step: left out, no step at home.');
  });

  test('says what is not known', async () => {
    const { text } = await report();
    const unknown = text.slice(
      text.indexOf('What is not known'),
      text.indexOf('What this report does not say'),
    );
    expect(unknown).toContain('Single hop for distance, left: no score, calf pain.');
    expect(unknown).toContain(
      'Single-leg stance, eyes closed: not computable: both sides reached the top of the test.',
    );
    expect(unknown).toContain('No matching norm, no published norm for this grading: Lateral step-down.');
    expect(unknown.match(/0\.57 Nm\/kg after lever/gu), 'the same thing is said once').toHaveLength(1);
  });

  test('keeps every trial, the void ones with their reason, forces as they were measured', async () => {
    const { text } = await report();
    expect(text).toContain('31.2 · 38.4 (pain 1/10, Trunk leans) · 36.0 (void: foot touched)');
    expect(text).toContain('128 · 131 · 125 · 129 98 · 102 · 101 · 96 N, lever 0.36 m');
  });

  test('names formulas, sources and versions', async () => {
    const { text } = await report();
    expect(text).toContain('PD = 100 − LSI');
    expect(text).toMatch(/Springer BA, .* 2007\. .*doi 10\.1519\/00139143-200704000-00003/u);
    expect(text).toContain(
      `Screened 20 November 2026. Rules ${RULES_VERSION}. Made 21 November 2026 by Plumbline 0.1.0, sheet K7F3.`,
    );
  });

  test('shows how tests went over the visits, with the last score and what is beyond the error of the first', async () => {
    const history = historyWith(visitsBefore());
    const { text } = await report({ history });
    expect(text).toMatch(/Over the visits .*Single-leg stance, eyes open, seconds .*38\.4 .*22\.9/u);
    expect(text).toContain('Lateral step-down, points; less is better');
    expect(text, 'an injury and a programme lie between the visits').toMatch(/L I F? ?P/u);
    expect((await report()).text, 'a first visit has no trend').not.toContain('Over the visits');
    const alts = (await altsOf({ history })).filter((alt) => alt.includes('oldest first'));
    expect(alts).toContain(
      'Weight-bearing lunge, distance, oldest first: left 9.7, 9.5, 7.4\u00A0cm; the last is beyond the error of the first. ' +
        'right 10.9, 10.9, 11.0\u00A0cm; within error.',
    );
  });

  test('puts red flags before everything else', async () => {
    const visit = screeningWith({
      client: { flags: ['RF09'] },
      tests: { 'sls-eo': { left: 38, right: 22 } },
    });
    const { text } = await report({}, visit);
    expect(text.indexOf('Before anything else')).toBeGreaterThan(0);
    expect(text.indexOf('Before anything else')).toBeLessThan(text.indexOf('Left against right'));
    expect(text).toContain('RF09:');
  });

  test('holds an empty screening, and one test of one side', async () => {
    expect((await report({ programme: null }, screeningWith())).text).toContain(
      'What this report does not say',
    );
    expect((await report({}, screeningWith({ tests: { 'sls-eo': { left: 30 } } }))).text).toContain(
      'sides not compared',
    );
  });

  test('prints the coach’s words about the visit, then what was ticked during the trials and how often', async () => {
    const { text } = await report({ note: 'Ran 20 km the day before.' });
    expect(text.replace(/ Coach report K7F3 20 November 2026 Page \d of \d/gu, '')).toContain(
      'Seen and noted Ran 20 km the day before. • Single-leg stance, eyes open, left: trunk leans (1 of 3 trials).',
    );
  });

  test('says how the values came in, by side where that differs', async () => {
    const visit = screeningWith({ tests: { 'sls-eo': { left: 30, right: 40 } } });
    const [left, right] = visit.measurements;
    const told = async (origins: readonly [Origin, Origin]) =>
      report(
        {},
        {
          ...visit,
          measurements: [left, right].flatMap((one, index) =>
            one ? [{ ...one, origin: origins[index] ?? 'typed' }] : [],
          ),
        },
      );
    expect((await told(['timed', 'timed'])).text).toContain('Single-leg stance, eyes open seconds, timed');
    expect((await told(['timed', 'typed'])).text).toContain('seconds, left timed, right typed');
  });

  test('names what was ticked in words, with its code', async () => {
    const visit = screeningWith({ client: { flags: ['RF13', 'PREG'] }, tests: { 'sls-eo': { left: 30 } } });
    expect((await report({}, visit)).text).toMatch(/Ticked before the tests: .+ \[RF13\]; .+ \[PREG\]\./u);
  });

  test('tells what the coach switched off, by whom, when and why', async () => {
    const visit = fullVisit();
    const off = {
      rule: 'R02',
      name: 'Sam Rivers',
      date: '2026-11-01',
      reason: 'too noisy on this floor',
    } as const;
    const evaluation = evaluationOf(visit, { settings: { rulesOff: [off] } });
    const { text } = await report({ evaluation, programme: null });
    expect(text).toMatch(
      /Changed by the coach • R02 is switched off by Sam Rivers on 2026-11-01: too noisy on this floor/u,
    );
    expect(text).not.toContain('R02, grade C');
  });

  test('never says what a screening may not say', async () => {
    expect((await report()).text).not.toMatch(/diagnos|predict|risk|weak|abnormal/iu);
  });
});
