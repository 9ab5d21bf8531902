import { describe, expect, test } from 'vitest';
import { isPressed, isSingleKey, keyNames } from '../../../renderer/ui/keys';

const press = (
  key: string,
  held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean } = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
});

describe('shortcuts', () => {
  test.each([
    ['mod+n', press('n', { ctrl: true }), true],
    ['mod+n', press('n', { meta: true }), true],
    ['mod+n', press('N', { ctrl: true, shift: true }), false],
    ['mod+n', press('n'), false],
    ['v', press('v'), true],
    ['v', press('V', { shift: true }), false],
    ['shift+v', press('V', { shift: true }), true],
    ['?', press('?', { shift: true }), true],
    ['?', press('?'), true],
    ['/', press('/', { shift: true }), true],
    ['space', press(' '), true],
    ['escape', press('Escape'), true],
    ['mod+enter', press('Enter', { ctrl: true }), true],
    ['mod+1', press('1', { ctrl: true }), true],
    ['1', press('1', { alt: true }), false],
  ])('%s pressed as %j: %s', (keys, event, expected) => {
    expect(isPressed(keys, event)).toBe(expected);
  });

  test('only a key without Ctrl, Alt or a name of its own counts as a single key', () => {
    expect(['v', '?', 'space', 'shift+v', 'mod+v', 'escape', 'F1'].map(isSingleKey)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('keys are drawn as this keyboard prints them', () => {
    expect(keyNames('mod+enter', false)).toEqual(['Ctrl', 'Enter']);
    expect(keyNames('mod+enter', true)).toEqual(['⌘', 'Enter']);
  });
});
