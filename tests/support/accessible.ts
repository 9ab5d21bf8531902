import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from 'playwright';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SMALL = { width: 1024, height: 640 };
/** What is left of the small window at 200 % zoom, in CSS pixels. */
const ZOOMED = { width: 512, height: 320 };

/** The one rule whose answer hangs on the colours. */
const CONTRAST = 'color-contrast';

/** What axe has against the page as it is now, one line a rule and place. Electron needs its legacy mode. */
async function complaints(page: Page, colourOnly: boolean): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (colourOnly ? axe.withRules([CONTRAST]) : axe.withTags(WCAG)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} (${[...any, ...all][0]?.message ?? ''})`),
  );
}

/** What reaches past the window with no way to scroll to it, or is cut off by its own box. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const shown = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      !element.matches('main, [role="dialog"]') &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root && root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      const heardOnly = box.width <= 1 || box.height <= 1 || box.right < 0;
      if (heardOnly || !shown(element)) continue;
      const { overflowX, position, textOverflow } = getComputedStyle(element);
      if (box.right > innerWidth + 1 && position !== 'fixed' && !scrolls(element.parentElement))
        found.push(`outside: ${nameOf(element)}`);
      const says = (element.textContent ?? '').trim() !== '';
      if (
        says &&
        textOverflow !== 'ellipsis' &&
        /hidden|clip/.test(overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(`cut: ${nameOf(element)}`);
    }
    for (const element of document.querySelectorAll('main, [role="dialog"]'))
      if (element.scrollWidth > element.clientWidth + 1) found.push(`sideways: ${nameOf(element)}`);
    return found;
  });

/** Controls that lie over one another in the same layer: one of each pair cannot be pressed where it shows. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const layerOf = (element: Element): Element | null => {
      let at: Element | null = element;
      while (at && !/fixed|sticky|absolute/.test(getComputedStyle(at).position)) at = at.parentElement;
      return at;
    };
    /** The part of an element that its scrolling parents let be seen. */
    const seenOf = (element: Element) => {
      const own = element.getBoundingClientRect();
      const seen = { left: own.left, right: own.right, top: own.top, bottom: own.bottom };
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        seen.left = Math.max(seen.left, box.left);
        seen.right = Math.min(seen.right, box.right);
        seen.top = Math.max(seen.top, box.top);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      return seen;
    };
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea')]
      .filter((one) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .map((one) => ({ one, layer: layerOf(one), box: seenOf(one) }))
      .filter(({ box }) => box.right - box.left > 2 && box.bottom - box.top > 2);
    return controls.flatMap((a, nth) =>
      controls
        .slice(nth + 1)
        .filter(
          (b) =>
            a.layer === b.layer &&
            !a.one.contains(b.one) &&
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2,
        )
        .map((b) => `over one another: ${a.one.outerHTML.slice(0, 80)} and ${b.one.outerHTML.slice(0, 80)}`),
    );
  });

/** Checks one state of the window against WCAG 2.2 AA in light and dark, and that it fits small and at 200 % zoom. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.setViewportSize(SMALL);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await complaints(page, colorScheme === 'dark'), `${where}, ${colorScheme}`).toEqual([]);
  }
  for (const [size, name] of [
    [SMALL, `${SMALL.width} wide`],
    [ZOOMED, '200 % zoom'],
  ] as const) {
    await page.setViewportSize(size);
    expect.soft([...(await misfits(page)), ...(await overlaps(page))], `${where}, ${name}`).toEqual([]);
  }
  await page.setViewportSize(SMALL);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
