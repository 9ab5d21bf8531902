import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
] as const;
const THEMES = ['light', 'dark'] as const;

/** Takes pictures of the window as it is now: in two sizes, light and dark. */
export type Photographer = (name: string) => Promise<void>;

const settled = async (page: Page): Promise<void> => {
  await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
};

/** A photographer who numbers the pictures in the order they are taken. */
export function photographer(page: Page, folder: string): Photographer {
  let taken = 0;
  return async (name) => {
    taken += 1;
    for (const size of SIZES) {
      for (const colorScheme of THEMES) {
        const into = join(folder, `${size.width}x${size.height}-${colorScheme}`);
        mkdirSync(into, { recursive: true });
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page);
        await page.screenshot({ path: join(into, `${String(taken).padStart(2, '0')}-${name}.png`) });
      }
    }
    await page.setViewportSize(SIZES[0]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  };
}
