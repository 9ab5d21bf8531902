import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstScreen } from '../../scripts/check/first-screen.mjs';
import { plantForTest } from './planted';

const page =
  '<script type="module" src="./assets/index.js"></script><link rel="stylesheet" href="./assets/index.css">';
const styles = { 'assets/index.css': 'body{margin:0}' };

describe('the check of the first screen', () => {
  test('a screen that imports the UI kit only when asked for it is light', () => {
    const window = plantForTest({
      'index.html': page,
      'assets/index.js': 'import"./react.js"',
      'assets/react.js': 'a(()=>import("./kit.js"))',
      'assets/kit.js': 'export const k="m_77c9d27d"',
      ...styles,
    });
    expect(firstScreen(window).kit).toEqual([]);
    expect(firstScreen(window).files).toHaveLength(4);
  });

  test('what the page fetches as soon as it has painted belongs to the first screen', () => {
    const window = plantForTest({
      'index.html': page,
      'assets/index.js': 'painted.then(()=>import(`./main.js`))',
      'assets/main.js': 'import{k}from"./kit.js";()=>import(`./later.js`)',
      'assets/kit.js': 'export const k="m_77c9d27d"',
      'assets/later.js': 'export const l="m_77c9d27d"',
      ...styles,
    });
    expect(firstScreen(window).kit).toEqual([join(window, 'assets/kit.js')]);
  });

  test('the UI kit is found behind two static imports', () => {
    const window = plantForTest({
      'index.html': page,
      'assets/index.js': 'import"./middle.js"',
      'assets/middle.js': 'import{k}from"./kit.js";k',
      'assets/kit.js': 'export const k="m_77c9d27d"',
      ...styles,
    });
    expect(firstScreen(window).kit).toHaveLength(1);
  });
});
