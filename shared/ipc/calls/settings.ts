import { z } from 'zod';
import { call, nothing } from '../call';

export type Settings = {
  readonly clinicName: string;
  readonly clinicContact: string;
  readonly coachName: string;
  readonly paper: 'a4' | 'letter';
  readonly units: 'metric' | 'imperial';
  readonly theme: 'system' | 'light' | 'dark';
  readonly sound: boolean;
  readonly volume: 'quiet' | 'normal' | 'loud';
  /** What the force device shows. */
  readonly forceUnit: 'N' | 'kgf' | 'lbf';
  /** Scores stay hidden while tests are recorded. */
  readonly clientSees: boolean;
};

const settingsSchema = z.strictObject({
  clinicName: z.string().max(120),
  clinicContact: z.string().max(200),
  coachName: z.string().max(120),
  paper: z.enum(['a4', 'letter']),
  units: z.enum(['metric', 'imperial']),
  theme: z.enum(['system', 'light', 'dark']),
  sound: z.boolean(),
  volume: z.enum(['quiet', 'normal', 'loud']),
  forceUnit: z.enum(['N', 'kgf', 'lbf']),
  clientSees: z.boolean(),
});

export const settingsCalls = {
  'settings.open': call<Settings>()(nothing),
  'settings.save': call<Settings>()(settingsSchema),
} as const;
