import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acted, historyOf, redone, undone } from '../../../../renderer/features/programme/history';

describe('undo and redo', () => {
  test('go back and forth one act at a time, and stop at the ends', () => {
    let history = acted(acted(historyOf('a'), 'b'), 'c');
    history = undone(history);
    expect(history.now).toBe('b');
    expect(undone(undone(history)).now).toBe('a');
    expect(redone(redone(redone(undone(history)))).now).toBe('c');
  });

  test('a new act after undoing forgets what was undone', () => {
    const history = acted(undone(acted(historyOf('a'), 'b')), 'c');
    expect(redone(history).now).toBe('c');
    expect(undone(history).now).toBe('a');
  });

  test('typing one number digit by digit is one act; another field is another', () => {
    const typed = acted(acted(historyOf('0'), '1', 'sets'), '12', 'sets');
    expect(undone(typed).now).toBe('0');
    expect(undone(acted(typed, '12 reps', 'reps')).now).toBe('12');
    expect(undone(acted(undone(typed), '3', 'sets')).now).toBe('0');
  });

  test('an act that changes nothing is no act', () => {
    const history = acted(historyOf('a'), 'b');
    expect(acted(history, 'b')).toBe(history);
  });

  test('undoing all and redoing all ends where it began, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.constantFrom('x', 'y', null)), { maxLength: 40 }),
        (acts) => {
          let history = historyOf<number>(-1);
          for (const [state, about] of acts) history = acted(history, state, about);
          const end = history.now;
          const steps = history.past.length;
          for (let step = 0; step < steps; step += 1) history = undone(history);
          expect(history.now).toBe(-1);
          for (let step = 0; step < steps; step += 1) history = redone(history);
          expect(history.now).toBe(end);
        },
      ),
    );
  });
});
