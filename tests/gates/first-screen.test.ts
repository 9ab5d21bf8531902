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
      'assets/index.js': 'import{a}from"./react.js";a(()=>import("./kit.js"))',
      'assets/react.js': 'export const a=1',
      'assets/kit.js': 'export const k="m_77c9d27d"',
      ...styles,
    });
    expect(firstScreen(window).kit).toEqual([]);
    expect(firstScreen(window).files).toHaveLength(4);
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
