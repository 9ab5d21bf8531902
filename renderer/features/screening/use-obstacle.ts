import { useState } from 'react';
import type { TestId } from '../../../shared/catalogue/tests';
import { testGateOf } from '../../../shared/findings/stopped-tests';
import { type GateState, gateOf } from '../../../shared/screening/gate';
import type { MissingTrials } from '../../../shared/screening/missing-trials';
import type { Screening } from '../../../shared/screening/screening';
import type { ScreeningRecord } from '../../bridge/call';
import { measurementAt, type Place } from './steps';

/** What stands in the way of the next trial at a place, gravest first. */
export type Obstacle =
  | { readonly kind: 'finished' }
  | { readonly kind: 'not-tested'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string }
  | { readonly kind: 'gate'; readonly gate: GateState; readonly pass: () => void };

/** Finds what stands in the way; a gate the coach has answered stays open while the screen does. */
export function useObstacle(
  { status, screening }: ScreeningRecord,
  place: Place,
  standings: readonly MissingTrials[],
  earlier: readonly Screening[],
): Obstacle | null {
  const [passed, setPassed] = useState<readonly TestId[]>([]);
  if (status === 'finished') return { kind: 'finished' };
  const notTested = measurementAt(screening, place)?.notTested;
  if (notTested !== undefined) return { kind: 'not-tested', why: notTested };
  const stopped = testGateOf(screening)(place.test);
  if (stopped !== null) return { kind: 'stopped', why: stopped };
  const begun = standings.some(({ counted }) => counted > 0);
  if (begun || passed.includes(place.test)) return null;
  const gate = gateOf(place.test, screening, earlier);
  return gate && { kind: 'gate', gate, pass: () => setPassed([...passed, place.test]) };
}
