import { describe, expect, test } from 'vitest';
import type { VisitInput } from '../../../electron/report/report-input';
import { reportOf } from '../../../electron/report/report-of';
import { exerciseOf } from '../../../shared/catalogue/exercises';
import { pageText, readText, unpacked } from '../../support/pdf-text';
import { fullVisit, issuedFor, reportInput } from '../../support/reports';
import { screeningWith } from '../../support/screenings';

const sheet = async (over: Partial<VisitInput> = {}, visit = fullVisit()) => {
  const bytes = await reportOf(reportInput('client', visit, over));
  return { bytes, text: readText(bytes) };
};

describe('the client’s exercise sheet', () => {
  test('is for the first name, and the family name is nowhere in the file', async () => {
    const { bytes, text } = await sheet({}, fullVisit('Ada Quillfeather'));
    expect(text).toContain('Exercise sheet for Ada');
    expect(text).not.toContain('Quillfeather');
    expect(unpacked(bytes)).not.toContain('Quillfeather');
  });

  test('is for somebody without a name too', async () => {
    const { text } = await sheet(
      {},
      screeningWith({ client: { name: undefined }, tests: { 'sls-eo': { left: 38, right: 22 } } }),
    );
    expect(text).toMatch(/Exercise sheet 20 November 2026 .* Today your right leg/u);
  });

  test('opens with the difference the programme rests on most, and how sure it is', async () => {
    const { text } = await sheet();
    expect(text).toMatch(
      /Exercise sheet for Ada .* Today your right hip pushes out 22 percent less than your left\. We are fairly sure this is real\. Our best guess of its true size: about 12 percent\. You will train: .* What we found/u,
    );
  });

  test('is read in the order a client needs it', async () => {
    const { text } = await sheet();
    const order = [
      'What we found',
      'Checked and fine',
      'Stop and call us',
      'Your exercises',
      '1. Clamshell',
      'Your weeks',
      'We test again on',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('shows left before right, with the scores the client knows', async () => {
    const { text } = await sheet();
    expect(text).toMatch(/Knee to wall .*L 7\.5 cm .*R 11 cm/u);
    expect(text).toMatch(/Side-of-hip strength .*L 100 % .*R 78 %/u);
    expect(text).not.toContain('Nm/kg');
  });

  test('says what was fine, what is for later and what was not tested', async () => {
    const { text } = await sheet();
    expect(text).toMatch(/Checked and fine .*Heel raises/u);
    expect(text).toContain('Also seen, for later: standing on one leg.');
    expect(text).toContain('Not tested this time: one-leg hop.');
  });

  test('gives each side its own dose and says which side begins', async () => {
    const page = pageText((await sheet()).bytes);
    expect(page).toMatch(/L LEFT\s+2\s+12 reps/u);
    expect(page).toMatch(/R RIGHT\s+3\s+12 reps/u);
    expect(page).toContain('Start with your RIGHT side.');
  });

  test('carries every exercise once, lying down first', async () => {
    const { prescriptions } = issuedFor(fullVisit()).proposal;
    const names = prescriptions.map(
      ({ exercise }, index) => `${index + 1}. ${exerciseOf(exercise).plainName}`,
    );
    const { text } = await sheet();
    const places = names.map((name) => text.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(exerciseOf(prescriptions[0]?.exercise ?? 'bal-tandem').position).toBe('side-lying');
  });

  test('ties each exercise to a result and says how well it is proven', async () => {
    expect((await sheet()).text).toContain(
      'Why you: side-of-hip strength (left and right). Proof: coaches’ experience (grade C).',
    );
  });

  test('numbers the pages and carries the sheet id on each', async () => {
    const { text } = await sheet();
    const pages = Number(/Page 1 of (\d)/u.exec(text)?.[1]);
    for (let page = 1; page <= pages; page += 1)
      expect(text).toContain(`Exercise sheet K7F3 20 November 2026 Page ${page} of ${pages}`);
  });

  test('without a programme it still says what was found and when to stop', async () => {
    const { text } = await sheet({ programme: null });
    expect(text).toContain('What we found');
    expect(text).toContain('Stop and call us');
    expect(text).not.toContain('Your exercises');
  });

  test('with a red flag that stops everything it leads with that, and gives no exercise', async () => {
    const visit = screeningWith({
      client: { flags: ['RF01'] },
      tests: { 'sls-eo': { left: 38, right: 22 } },
    });
    const { text } = await sheet({}, visit);
    expect(issuedFor(visit).proposal.stopped).not.toBeNull();
    expect(text).toMatch(
      /Exercise sheet for Ada .* No exercises yet\. Something in your answers needs a doctor’s word first/u,
    );
    expect(text).not.toMatch(/RF\d\d/u);
    expect(text).not.toContain('Your exercises');
  });

  test('never calls fine what differs for sure, cannot be compared, or lies below its group', async () => {
    const visit = screeningWith({
      tests: {
        'sls-eo': { left: 40, right: 40 },
        'hop-6m': { left: [2, 2.1, 2.05], right: [2.5, 2.6, 2.55] },
        grip: { left: [38, 39, 40], right: [44, 45, 43] },
      },
    });
    const { text } = await sheet({}, visit);
    const fine = text.slice(text.indexOf('Checked and fine'), text.indexOf('Stop and call us'));
    expect(fine).toMatch(/^Checked and fine Standing on one leg /u);
    expect(fine).toContain('Too close to call, so we will look again: hand grip.');
    expect(fine).toContain('Also seen, for later: six-metre hop.');
  });

  test('when nothing was found it says so', async () => {
    const visit = screeningWith({
      tests: { 'sls-eo': { left: 45, right: 45 }, 'heel-raise': { left: 30, right: 30 } },
    });
    const { text } = await sheet({}, visit);
    expect(text).toContain('We found no clear difference between your left and right sides.');
    expect(text).toContain('full time, both sides');
  });

  test('a coach’s note is printed for the client, the note of the visit is not', async () => {
    const programme = { ...issuedFor(fullVisit()), coachNote: 'Phone me after week two.' };
    const { text } = await sheet({ programme, note: 'Seemed tired today.' });
    expect(text).toContain('From your coach Phone me after week two.');
    expect(text).not.toContain('Seemed tired');
  });

  test('never says what a screening may not say', async () => {
    expect((await sheet()).text).not.toMatch(/diagnos|predict|risk|weak|abnormal|\bnormal\b|injur/iu);
  });
});
