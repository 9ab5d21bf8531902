import type { IsoDate } from '../../shared/basics/dates';
import { type SideTrend, type TestTrend, trendsOf } from '../../shared/evaluation/trends-of';
import type { TrendMark } from './blocks/trend-panel';
import type { VisitInput } from './report-input';

type Visited = Pick<VisitInput, 'screening' | 'evaluation' | 'history'>;

/** As many trends as the body of the report shows; the others stand in the appendix. */
const IN_BODY = 6;

export const TREND_NOTE =
  'Left and right of a test on one scale. Grey ribbon: where 95 in 100 retests of the first visit lie when nothing ' +
  'changed; a filled dot lies beyond it. Letters: I injury or surgery, R race, P programme issued, F another side scored lower ' +
  'than at the visit before. Part of a first gain can be practice at the test.';

/** What happened on the days between the visits: injuries, races, programmes. */
function marksOf({ screening, history }: Visited): readonly TrendMark[] {
  const { client, training } = screening;
  const on = (letter: string, dates: readonly (IsoDate | undefined)[]): readonly TrendMark[] =>
    dates.flatMap((date) => (date ? [{ date, letter }] : []));
  const injuries = (client.history ?? []).filter(({ kind }) => kind === 'injury' || kind === 'surgery');
  return [
    ...on(
      'I',
      injuries.map(({ date }) => date),
    ),
    ...on('R', [training?.lastRace?.date, ...(training?.races ?? []).map(({ date }) => date)]),
    ...on('P', history?.issuedOn ?? []),
  ];
}

const isBeyond = ({ steady, points }: SideTrend): boolean =>
  steady !== null && points.slice(1).some(({ score }) => score < steady.low || score > steady.high);

type Trends = {
  /** Those worth a look first: with a finding now, or a change beyond error. */
  readonly first: readonly TestTrend[];
  readonly others: readonly TestTrend[];
  readonly marks: readonly TrendMark[];
};

/** How the tests went over the client's visits; nothing at a first visit. */
export function overTheVisits(input: Visited): Trends {
  const { screening, evaluation, history } = input;
  if (!history) return { first: [], others: [], marks: [] };
  const trends = trendsOf([...history.earlier, screening], history.judging);
  const found = new Set(evaluation.findings.map(({ test }) => test));
  const telling = trends.filter(({ test, sides }) => found.has(test) || sides.some(isBeyond));
  const first = trends.length <= IN_BODY ? trends : telling.slice(0, IN_BODY);
  return { first, others: trends.filter((trend) => !first.includes(trend)), marks: marksOf(input) };
}
