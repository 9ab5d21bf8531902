import { z } from 'zod';
import { testIdSchema } from '../catalogue/test-id';
import { SIDES } from '../screening/screening';

const test = testIdSchema.meta({ id: 'test' });
const side = z
  .enum(SIDES)
  .meta({ id: 'side', description: 'both for a test with one value for the whole body.' });
const probability = z.number().min(0).max(1).nullable();

const scoreSchema = z.strictObject({
  test,
  side,
  score: z.number(),
  unit: z.string(),
  trials: z.int().min(0).describe('How many trials counted.'),
  capped: z.boolean().describe('The score stands at the upper end of the test: at least this.'),
});

const asymmetrySchema = z.strictObject({
  test,
  metric: z.enum(['absolute', 'lsi', 'log-lsi', 'grades', 'bai1']),
  left: z.number(),
  right: z.number(),
  difference: z.number().describe('In the unit; plus means the right side is better.'),
  percent: z
    .number()
    .nullable()
    .describe('Against the better side, for bai1 against the total; null where the scale has no true zero.'),
  betterSide: z.enum(['left', 'right', 'equal']),
  standardError: z
    .number()
    .min(0)
    .nullable()
    .describe('Of the difference: in the unit, for lsi and log-lsi on the natural log; null for grades.'),
  delta: z
    .number()
    .min(0)
    .describe(
      'The smallest difference worth acting on: in the unit, in grades, for lsi and log-lsi in percent.',
    ),
  pDirection: probability.describe('That the better side is really better.'),
  pBeyondDelta: probability.describe('That the difference is really beyond delta.'),
  class: z.enum(['none', 'possible', 'likely', 'confirmed', 'not-computable', 'at-least']),
  errorSource: z.enum(['own', 'published', 'default']),
});

const normSchema = z.strictObject({
  test,
  side,
  position: z.enum(['below', 'around', 'above']),
  reference: z.string(),
  group: z.string(),
});

const findingSchema = z.strictObject({
  id: z.string(),
  rule: z.string().regex(/^R\d{2}$/),
  target: z.string().nullable(),
  test: test.nullable(),
  side,
  kind: z.enum(['side-difference', 'low', 'ratio', 'quality', 'technique', 'general', 'education']),
  severity: z.number().min(0).max(1),
  certainty: probability.describe(
    'pBeyondDelta, or that the true score is below the line; null for ordinal tests.',
  ),
  evidence: z.enum(['A', 'B', 'C']),
  text: z.string(),
  sources: z.array(z.string()),
});

const redFlagSchema = z.strictObject({
  id: z.string().regex(/^(RF\d{2}|pre-screen)$/),
  action: z.enum(['stop-all', 'stop-region', 'modify']),
  blocks: z.array(z.string()),
  text: z.string(),
});

/** The exchange form of an evaluation, version 1. Signed quantities: plus means the right side is better. */
export const evaluationFileSchema = z.strictObject({
  format: z.literal('plumbline.evaluation'),
  version: z.literal(1),
  rulesVersion: z.string(),
  scores: z.array(scoreSchema),
  asymmetries: z.array(asymmetrySchema),
  norms: z.array(normSchema),
  noNorm: z.array(z.strictObject({ test, why: z.string() })),
  findings: z.array(findingSchema),
  redFlags: z.array(redFlagSchema),
  notTested: z.array(z.strictObject({ test, side, why: z.string() })),
  warnings: z.array(z.strictObject({ path: z.string(), text: z.string() })),
});
export type EvaluationFile = z.infer<typeof evaluationFileSchema>;
