import { describe, expect, test } from 'vitest';
import { trainingOf } from '../../../shared/week/trainings';
import { EXAMPLES } from '../../../shared/week/weeks';
import { choicesOf, proposed } from '../../../support/proposed';

describe('saving a calendar', () => {
  test('offers a name that says the day only, and writes the programme’s weeks', async () => {
    const { call, calendars, screeningId, proposal } = await proposed();
    const { week, races: _races, equipment: _equipment, ...rest } = trainingOf(EXAMPLES.E1, { weeks: 6 });
    const training = { ...rest, week: week.map((day) => ({ ...day })) };
    const choices = { ...choicesOf(proposal), training };
    const { id: programmeId } = await call('programme.issue', { screeningId, choices, weeks: 6 });
    const saved = await call('calendar.save', { programmeId });
    expect(saved?.fileName).toMatch(/^exercise-calendar-2026-11-20-[0-9A-Z]{4}\.ics$/);
    expect(calendars).toHaveLength(1);
    expect(calendars[0]).toContain('BEGIN:VCALENDAR');
    expect(calendars[0]).not.toContain('Ada');
  });

  test('is refused without weeks, and for a version that was replaced', async () => {
    const { ask, call, calendars, screeningId, proposal } = await proposed();
    const choices = choicesOf(proposal);
    const first = await call('programme.issue', { screeningId, choices, weeks: 6 });
    expect(await ask('calendar.save', { programmeId: first.id })).toMatchObject({
      error: { code: 'invalid-input', details: { path: 'programmeId' } },
    });
    await call('programme.issue', { screeningId, choices, weeks: 6 });
    expect((await ask('calendar.save', { programmeId: first.id })).ok).toBe(false);
    expect(calendars).toEqual([]);
  });
});
