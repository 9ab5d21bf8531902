import { z } from 'zod';
import { call, programmeId } from '../call';
import type { SavedFile } from './reports';

export const calendarCalls = {
  /** Saves the weeks of a programme as a calendar file; null when the coach closed the dialog. */
  'calendar.save': call<SavedFile | null>()(z.strictObject({ programmeId })),
} as const;
