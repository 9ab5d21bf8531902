import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { answerOrder } from '../../../electron/press/answer-order';
import type { PressOrder } from '../../../electron/press/message';
import { pressBy, type StartPress } from '../../../electron/press/press';
import { AppError } from '../../../shared/basics/errors';
import { checkedBy } from '../../support/pdf-text';
import { reportInput } from '../../support/reports';

/** A line to a press in this process, that can be cut; `ran` counts how often one was started and ended. */
function lines({ deaf = false } = {}) {
  const ran = { started: 0, ended: 0, orders: [] as PressOrder[] };
  let cut: () => void = () => {};
  const start: StartPress = (told, ended) => {
    ran.started += 1;
    cut = ended;
    return {
      send: (order) => {
        ran.orders.push(order);
        if (!deaf) void answerOrder(structuredClone(order), () => {}).then(told);
      },
      end: () => {
        ran.ended += 1;
      },
    };
  };
  return { start, ran, cut: () => cut() };
}

describe('the press', () => {
  test('makes the reports asked for, each with its own answer, by one process', async () => {
    const { start, ran } = lines();
    const press = pressBy(start);
    const [client, coach] = await Promise.all([
      press.make(reportInput('client')),
      press.make(reportInput('coach')),
    ]);
    expect(checkedBy(client ?? new Uint8Array())).toContain('No syntax');
    expect(Buffer.from(client ?? '').equals(Buffer.from(coach ?? ''))).toBe(false);
    expect(ran).toMatchObject({ started: 1, ended: 0 });
    press.end();
    expect(ran.ended).toBe(1);
  });

  test('says so when its process is lost, and starts another for the next report', async () => {
    const { start, ran, cut } = lines({ deaf: true });
    const press = pressBy(start);
    const lost = [press.make(reportInput('client')), press.make(reportInput('coach'))];
    cut();
    for (const one of lost) await expect(one).rejects.toMatchObject({ code: 'press-stopped' });
    void press.make(reportInput('client')).catch(() => {});
    expect(ran.started).toBe(2);
    press.end();
  });

  test('lets its process go after a while without work, so that no name stays in memory', async () => {
    const { start, ran } = lines();
    const press = pressBy(start, 20);
    await press.make(reportInput('client'));
    await wait(60);
    expect(ran).toMatchObject({ started: 1, ended: 1 });
    await press.make(reportInput('client'));
    expect(ran.started).toBe(2);
    press.end();
  });

  test('an end that comes late, of a process already let go, harms no later report', async () => {
    const { start, cut } = lines();
    const press = pressBy(start);
    await press.make(reportInput('client'));
    press.end();
    cut();
    expect((await press.make(reportInput('client'))).length).toBeGreaterThan(1000);
    press.end();
  });

  test('hands on why a report cannot be made, in the words it failed with', async () => {
    const { start } = lines();
    const press = pressBy(start);
    const noFonts = { ...reportInput('client'), fontsFolder: '/nowhere' };
    const failure = await press.make(noFonts).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({
      code: 'report-failed',
      message: 'the font NotoSans-Regular.ttf cannot be read',
    });
    press.end();
  });
});

describe('an order', () => {
  test('that meets a mistake of our own is answered without its words, which may quote a name', async () => {
    const told: unknown[] = [];
    const broken = { ...reportInput('client'), screening: null } as unknown as PressOrder['input'];
    const answer = await answerOrder({ id: 7, input: broken, as: 'pdf' }, (error) => told.push(error));
    expect(answer).toEqual({
      id: 7,
      failure: { code: 'report-failed', message: 'the report could not be made', details: { system: '' } },
    });
    expect(told).toHaveLength(1);
  });
});
