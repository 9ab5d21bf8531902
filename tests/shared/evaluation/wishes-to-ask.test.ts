import { expect, test } from 'vitest';
import { wishesToAsk } from '../../../shared/evaluation/wishes-to-ask';
import type { CoachWish } from '../../../shared/findings/rule';
import { screeningWith } from '../../support/screenings';

const asked = (lift: number, more: { flags?: string[]; wishes?: readonly CoachWish[] } = {}) =>
  wishesToAsk(
    screeningWith({ client: { flags: more.flags }, tests: { 'run-heel-lift': { left: lift, right: 2 } } }),
    { settings: {}, ownErrors: {}, earlier: [], wishes: more.wishes ?? [] },
  );

test.each([
  { found: asked(1), wishes: ['heel-lift'], why: 'a low heel lift is worth asking about' },
  { found: asked(2), wishes: [], why: 'a good one is not' },
  { found: asked(1, { flags: ['HAM'] }), wishes: [], why: 'nor one that may not be trained now' },
  { found: asked(2, { wishes: ['heel-lift'] }), wishes: ['heel-lift'], why: 'a wish made is shown' },
])('$why', ({ found, wishes }) => {
  expect(found).toEqual(wishes);
});
