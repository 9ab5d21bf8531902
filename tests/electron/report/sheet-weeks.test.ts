import { describe, expect, test } from 'vitest';
import { sheetWeeksOf } from '../../../electron/report/sheet-weeks';
import type { IsoDate } from '../../../shared/basics/dates';
import { programmeWeeksOf } from '../../../shared/week/programme-weeks';
import { prescribed, trainingOf } from '../../shared/week/trainings';
import { EXAMPLES } from '../../shared/week/weeks';

const prescriptions = prescribed('bal-sl-stance 2 4', 'tec-heel-lift-400 2 1');
const training = trainingOf(EXAMPLES.E1, { weeks: 2 });
const proposal = {
  rulesVersion: '0',
  targets: [],
  passedOver: [],
  prescriptions,
  excluded: [],
  stopped: null,
};
const weeks = sheetWeeksOf(
  {
    proposal,
    findings: [],
    issuedOn: training.startDate,
    weeks: 2,
    retest: '2027-01-04' as IsoDate,
    coachNote: '',
    training,
    placedWeeks: programmeWeeksOf(training, proposal),
    moves: [],
  },
  prescriptions,
);

describe('a drill of the run on the printed weeks', () => {
  test('stands with the run of its day in the strip, and in no session', () => {
    expect(weeks?.strip.map(({ drills }) => drills)).toEqual([[], [], [], [], [2], [], []]);
    expect(weeks?.strip.flatMap(({ sessions }) => sessions.flatMap(({ numbers }) => numbers))).not.toContain(
      2,
    );
  });

  test('is planned on that day of the page that is handed in', () => {
    expect(
      weeks?.weeks.map(({ days }) => days.map(({ numbers }) => numbers.includes(2)).indexOf(true)),
    ).toEqual([4, 4]);
    expect(weeks?.sessionsOf('tec-heel-lift-400')).toBe(1);
  });
});
