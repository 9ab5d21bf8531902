import { daysBetween, type IsoDate } from '../basics/dates';
import { TEST_IDS, type TestId, testOf } from '../catalogue/tests';
import { type RuleSetInForce, sameRuleSet } from '../screening/rule-set';
import { type Score, scoreOf, sidesOf } from '../screening/score';
import { cvFromLogDifferences, errorOfDifference, typicalErrorOf } from './error';
import { sideMethodOf } from './method';
import { tauOf } from './probability';

/** The error of one side's score found in the coach's own retests; `sem` in the unit, `cv` as a fraction. */
export type OwnError = {
  /** How many clients it rests on. */
  readonly clients: number;
  /** The options it was measured under. */
  readonly ruleSet: RuleSetInForce;
  /** SD of true side differences among these clients on the scale judged, where it can be told from error. */
  readonly tau?: number;
} & ({ readonly kind: 'sem'; readonly sem: number } | { readonly kind: 'cv'; readonly cv: number });

export type OwnErrors = Partial<Readonly<Record<TestId, OwnError>>>;

/** One client's scores on one day. */
export type ClientSession = {
  readonly client: string;
  readonly date: IsoDate;
  readonly scores: readonly Score[];
};

/** An own error needs so many clients with two sessions (evidence base 1.1). */
export const CLIENTS_NEEDED = 10;

/** Sessions this many days apart are a retest: rested, and too soon for training to have changed much [P]. */
export const RETEST_DAYS = { from: 2, to: 28 } as const;

type Retest = { readonly client: string; readonly first: Score; readonly second: Score };

const ruleSetKey = (ruleSet: RuleSetInForce): string =>
  Object.entries(ruleSet)
    .map(([id, option]) => `${id}=${option}`)
    .sort()
    .join('&');

const byClient = (sessions: readonly ClientSession[]): ReadonlyMap<string, readonly ClientSession[]> => {
  const clients = new Map<string, ClientSession[]>();
  for (const session of [...sessions].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))))
    clients.set(session.client, [...(clients.get(session.client) ?? []), session]);
  return clients;
};

/** The first retest of a test on a side in one client's sessions, oldest first; scores at the cap tell no error. */
const retestOf = (sessions: readonly ClientSession[], test: TestId, side: Score['side']): Retest | null => {
  let before: { readonly session: ClientSession; readonly score: Score } | null = null;
  for (const session of sessions) {
    const score = scoreOf(session.scores, test, side);
    if (!score || score.capped) continue;
    if (before && sameRuleSet(before.score.ruleSet, score.ruleSet)) {
      const days = daysBetween(before.session.date, session.date);
      if (days >= RETEST_DAYS.from && days <= RETEST_DAYS.to)
        return { client: session.client, first: before.score, second: score };
    }
    before = { session, score };
  }
  return null;
};

const clientsIn = (retests: readonly Retest[]): number => new Set(retests.map(({ client }) => client)).size;

/** The retests made under one set of options: those of the most clients. */
const largestGroup = (retests: readonly Retest[]): readonly Retest[] => {
  const groups = new Map<string, Retest[]>();
  for (const retest of retests) {
    const key = ruleSetKey(retest.first.ruleSet);
    groups.set(key, [...(groups.get(key) ?? []), retest]);
  }
  return [...groups.values()].reduce<readonly Retest[]>(
    (largest, group) => (clientsIn(group) > clientsIn(largest) ? group : largest),
    [],
  );
};

/** SD of true side differences, from each client's first session; null where error explains all that is seen, or a side is at zero. */
const ownTauOf = (test: TestId, retests: readonly Retest[], size: number): number | null => {
  const method = sideMethodOf(test);
  const logs = method?.metric === 'log-lsi';
  if (!method || (method.metric !== 'absolute' && !logs)) return null;
  const differences = retests.flatMap(({ client, first }) => {
    if (first.side !== 'left') return [];
    const right = retests.find((other) => other.client === client && other.first.side === 'right')?.first
      .score;
    if (right === undefined) return [];
    return [logs ? Math.log(right / first.score) : right - first.score];
  });
  const tau = differences.length < CLIENTS_NEEDED ? null : tauOf(differences, errorOfDifference(size, size));
  return tau !== null && tau > 0 && Number.isFinite(tau) ? tau : null;
};

/** The error that one test's sessions of each client show, oldest first; null when too few were retested or the retests show none. */
const ownErrorIn = (test: TestId, clients: readonly (readonly ClientSession[])[]): OwnError | null => {
  const { error } = testOf(test);
  if (error.kind !== 'sem' && error.kind !== 'cv') return null;
  const all = clients.flatMap((own) =>
    sidesOf(testOf(test)).flatMap((side) => retestOf(own, test, side) ?? []),
  );
  const logs = error.kind === 'cv';
  const usable = all.filter(({ first, second }) => !logs || (first.score > 0 && second.score > 0));
  const retests = largestGroup(usable);
  const retested = clientsIn(retests);
  const ruleSet = retests[0]?.first.ruleSet;
  if (retested < CLIENTS_NEEDED || !ruleSet) return null;
  const scale = (score: Score) => (logs ? Math.log(score.score) : score.score);
  const found = typicalErrorOf(
    retests.map(({ first }) => scale(first)),
    retests.map(({ second }) => scale(second)),
  );
  if (!found) return null;
  const size = logs ? cvFromLogDifferences(found.sdOfDifferences) / 100 : found.typicalError;
  if (!(size > 0) || !Number.isFinite(size)) return null;
  const tau = ownTauOf(test, retests, size);
  const shared = { clients: retested, ruleSet, ...(tau === null ? {} : { tau }) };
  return logs ? { kind: 'cv', cv: size, ...shared } : { kind: 'sem', sem: size, ...shared };
};

/** The sessions each test was scored in, with its scores alone. */
const sessionsByTest = (
  sessions: readonly ClientSession[],
): ReadonlyMap<TestId, readonly ClientSession[]> => {
  const found = new Map<TestId, ClientSession[]>();
  for (const { client, date, scores } of sessions) {
    const tests = new Map<TestId, Score[]>();
    for (const score of scores) {
      const there = tests.get(score.test);
      if (there) there.push(score);
      else tests.set(score.test, [score]);
    }
    for (const [test, own] of tests) {
      const session = { client, date, scores: own };
      const there = found.get(test);
      if (there) there.push(session);
      else found.set(test, [session]);
    }
  }
  return found;
};

/** The coach's own error of a test, or null when fewer than 10 clients were retested or the retests show none at all. */
export const ownErrorOf = (test: TestId, sessions: readonly ClientSession[]): OwnError | null =>
  ownErrorIn(test, [...byClient(sessions).values()]);

/** The coach's own errors, for every test with enough retests. */
export const ownErrorsOf = (sessions: readonly ClientSession[]): OwnErrors => {
  const byTest = sessionsByTest(sessions);
  return Object.fromEntries(
    TEST_IDS.flatMap((test) => {
      const own = ownErrorOf(test, byTest.get(test) ?? []);
      return own ? [[test, own] as const] : [];
    }),
  );
};
