import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { PressAnswer } from '../press/message';
import type { StartPress } from '../press/press';

/** Starts the press as a process of its own: what fails in it leaves the vault's process alone, and it ends with that. */
export const startPressProcess: StartPress = (told, ended) => {
  const child = utilityProcess.fork(join(__dirname, 'press.js'), [], { serviceName: 'Plumbline press' });
  child.on('message', (answer: PressAnswer) => told(answer));
  child.on('exit', ended);
  return {
    send: (order) => child.postMessage(order),
    end: () => void child.kill(),
  };
};
