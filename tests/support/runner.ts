import type { Page } from 'playwright';
import { PROTOCOLS } from '../../shared/catalogue/protocols';
import { type TestId, testOf } from '../../shared/catalogue/tests';
import { sidesOf } from '../../shared/screening/score';

/** What a press is for: it starts or stops a clock, is part of a value, confirms one, or moves about. */
export type PressKind = 'start' | 'stop' | 'value' | 'enter' | 'other';

/** A hand at the keyboard that keeps count of its presses. */
export type Hand = {
  readonly presses: Record<PressKind, number>;
  readonly press: (kind: PressKind, key: string) => Promise<void>;
};

export function handAt(page: Page): Hand {
  const presses = { start: 0, stop: 0, value: 0, enter: 0, other: 0 };
  return {
    presses,
    press: async (kind, key) => {
      presses[kind] += 1;
      await page.keyboard.press(key);
    },
  };
}

/** How long a timed trial is held, in seconds: no test asks for a least time. */
const HELD = 0.3;
const COUNTED = 5;

/** What the tape or the goniometer reads on each side. */
const READ: Readonly<Partial<Record<TestId, Readonly<Record<string, string>>>>> = {
  'wblt-cm': { left: '9.5', right: '12' },
  ake: { left: '25', right: '21' },
  'shoulder-flex-lat': { left: '171', right: '172' },
};

const sideNow = async (page: Page): Promise<string> =>
  (await page.locator('[data-side][aria-pressed="true"]').getAttribute('data-side')) ?? '';

/** One trial as it is taken at the table, by keys alone. */
async function takeTrial(page: Page, hand: Hand, id: TestId): Promise<void> {
  switch (testOf(id).capture) {
    case 'timer':
      await hand.press('start', 'Space');
      await page.waitForFunction(
        (held) =>
          Number.parseFloat(document.querySelector('[data-running] output')?.textContent ?? '') >= held,
        HELD,
      );
      return hand.press('stop', 'Space');
    case 'counter':
      await hand.press('start', 'Space');
      for (let nth = 0; nth < COUNTED; nth += 1) await hand.press('value', 'Space');
      return hand.press('enter', 'Enter');
    case 'grade':
    case 'points':
      await hand.press('value', '2');
      if (testOf(id).checklist) await hand.press('enter', 'Space');
      return undefined;
    default:
      for (const digit of READ[id]?.[await sideNow(page)] ?? '') await hand.press('value', digit);
      return hand.press('enter', 'Enter');
  }
}

/** Waits until so many trials of a test are on the screen, and the next act is ready for the hand. */
async function saved(page: Page, id: TestId, count: number): Promise<void> {
  const shown = page.getByRole('region', { name: `${testOf(id).name}, so far` }).getByRole('listitem');
  await shown.nth(count - 1).waitFor();
}

/** All trials of the protocol "Runner, 20 minutes" from its first test on; answers how many there were. */
export async function recordRunner20(page: Page, hand: Hand): Promise<number> {
  let trials = 0;
  for (const id of PROTOCOLS['runner-20'].tests) {
    const test = testOf(id);
    await page.getByRole('heading', { level: 1, name: test.name, exact: true }).waitFor();
    const due = test.combine.how === 'derived' ? 0 : test.combine.of * sidesOf(test).length;
    for (let nth = 1; nth <= due; nth += 1) {
      await takeTrial(page, hand, id);
      await saved(page, id, nth);
    }
    trials += due;
  }
  return trials;
}
