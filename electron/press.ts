import './platform/web-crypto';
import { logTo, saidOf } from './platform/log';
import { answerOrder } from './press/answer-order';
import type { PressOrder } from './press/message';

/** The process that makes reports, started by main; it reads fonts, opens nothing else and ends with its parent. */
const log = logTo(
  (line) => process.stderr.write(line),
  () => new Date().toISOString(),
);

process.parentPort.on('message', ({ data }) => {
  const order = data as PressOrder; // main is the only one who can write here
  void answerOrder(order, (error) => log({ what: 'report failed', ...saidOf(error) })).then((answer) =>
    process.parentPort.postMessage(answer),
  );
});
