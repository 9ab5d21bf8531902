import { AppError } from '../../../shared/basics/errors';
import { systemCodeOf } from '../../database/failure-of';

/** Runs what makes or saves a PDF; throws `disk-full` when there was no room for it, else `report-failed`. */
export async function namingReportFaults<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const system = systemCodeOf(error);
    throw system === 'ENOSPC' || system === 'EDQUOT'
      ? new AppError('disk-full', 'the disk is full; the report was not saved', { system }, error)
      : new AppError('report-failed', 'the report could not be made or saved', { system }, error);
  }
}
