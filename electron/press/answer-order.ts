import { AppError } from '../../shared/basics/errors';
import { systemCodeOf } from '../database/failure-of';
import { drawnPagesOf, reportOf } from '../report/report-of';
import type { PressAnswer, PressOrder } from './message';

/** Makes one report and answers with its bytes or its pages, or with why there are none; `unplanned` is told of a mistake of our own. Never throws. */
export async function answerOrder(
  { id, input, as }: PressOrder,
  unplanned: (error: unknown) => void,
): Promise<PressAnswer> {
  try {
    if (as === 'pages') return { id, pages: await drawnPagesOf(input) };
    // A copy in memory of its own: a Buffer may be a window on a larger block, which would be sent whole.
    return { id, bytes: new Uint8Array(await reportOf(input)) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, details } = error;
      return { id, failure: { code, message, details } };
    }
    unplanned(error);
    const details = { system: systemCodeOf(error) };
    return { id, failure: { code: 'report-failed', message: 'the report could not be made', details } };
  }
}
