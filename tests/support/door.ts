import { join } from 'node:path';
import { dispatchTo } from '../../electron/ipc/dispatch';
import { handlersOf } from '../../electron/ipc/handlers';
import type { HandlerPorts } from '../../electron/ipc/handlers/ports';
import type { ReportInput } from '../../electron/report/report-input';
import type { Answer, CallName, Input, Output } from '../../shared/ipc/contract';
import { PASSPHRASE, vaultPlace } from './vault';

const FONTS = join(import.meta.dirname, '../../resources/fonts');

/** The whole of main behind the door, on a folder of its own unless one is given; reports are handed to `reports`, the rest is real. */
export function door(reports: Partial<HandlerPorts['reports']> = {}, folder?: string) {
  const place = vaultPlace(folder === undefined ? {} : { folder });
  const vault = place.start();
  const made: ReportInput[] = [];
  /** The calendars saved, as text. */
  const calendars: string[] = [];
  const handlers = handlersOf({
    vault,
    about: { version: '0.1.0', electron: '45.0.0', rulesVersion: '1.0.0' },
    today: place.clock.today,
    saveCalendar: async (fileName, bytes) => {
      calendars.push(new TextDecoder().decode(bytes));
      return { saved: true, fileName, folder: 'Documents' };
    },
    reports: {
      fontsFolder: () => FONTS,
      make: async (input) => {
        made.push(input);
        return new Uint8Array([37, 80, 68, 70]);
      },
      draw: async (input) => {
        made.push(input);
        return [];
      },
      print: async () => ({ printed: true, why: '' }),
      endMaking: () => {},
      save: async (fileName) => ({ saved: true, fileName, folder: 'Documents' }),
      chooseFolder: async () => ({ folder: 'Documents' }),
      saveInFolder: async (fileName) => ({ saved: true, fileName, folder: 'Documents' }),
      openSaved: async () => ({ opened: true }),
      saveRecoverySheet: async () => null,
      ...reports,
    },
  });
  const answer = dispatchTo(
    handlers,
    () => vault.state().state === 'open',
    (entry) => place.logged.push(entry),
  );
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Output<Name>>> =>
    (await answer(name, input)) as Answer<Output<Name>>;
  /** The value of a call that must succeed. */
  const call = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answered = await ask(name, input);
    if (!answered.ok) throw new Error(`${name}: ${answered.error.code}: ${answered.error.message}`);
    return answered.value;
  };
  return { ...place, vault, handlers, answer, ask, call, made, calendars };
}

/** The same with a vault in it, open. */
export async function openDoor(reports: Partial<HandlerPorts['reports']> = {}) {
  const opened = door(reports);
  await opened.call('vault.create', { passphrase: PASSPHRASE, demonstration: false });
  return opened;
}
