import { z } from 'zod';
import { call, nothing } from '../call';

/** The clinic's sign as an opaque PNG in base64, with its size in pixels. */
export type Logo = { readonly png: string; readonly width: number; readonly height: number };

const pixels = z.number().int().min(1).max(1200);

export const logoCalls = {
  'logo.open': call<Logo | null>()(nothing),
  /** Takes what the window has decoded and encoded again, never the file that was chosen. */
  'logo.save': call<Logo | null>()(
    z.strictObject({ png: z.base64().min(1).max(300_000), width: pixels, height: pixels }),
  ),
  'logo.remove': call<Logo | null>()(nothing),
} as const;
