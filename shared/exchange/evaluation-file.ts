import { z } from 'zod';
import type { Asymmetry } from '../asymmetry/asymmetry';
import type { Evaluation } from '../evaluation/evaluation';

const side = z.enum(['left', 'right', 'both']);
const probability = z.number().min(0).max(1).nullable();

/** The exchange form of an evaluation, version 1. Signed quantities: plus means the right side is better. */
export const evaluationFileSchema = z.strictObject({
  format: z.literal('plumbline.evaluation'),
  version: z.literal(1),
  rulesVersion: z.string(),
  scores: z.array(
    z.strictObject({
      test: z.string(),
      side,
      score: z.number(),
      unit: z.string(),
      trials: z.number().int().min(0),
      capped: z.boolean(),
    }),
  ),
  asymmetries: z.array(
    z.strictObject({
      test: z.string(),
      metric: z.enum(['absolute', 'lsi', 'log-lsi', 'grades', 'bai1']),
      left: z.number(),
      right: z.number(),
      difference: z.number(),
      percent: z.number().nullable(),
      betterSide: z.enum(['left', 'right', 'equal']),
      standardError: z.number().nullable(),
      delta: z.number(),
      pDirection: probability,
      pBeyondDelta: probability,
      class: z.enum(['none', 'possible', 'likely', 'confirmed', 'not-computable', 'at-least']),
      errorSource: z.enum(['own', 'published', 'default']),
    }),
  ),
  norms: z.array(
    z.strictObject({
      test: z.string(),
      side,
      position: z.enum(['below', 'around', 'above']),
      reference: z.string(),
      group: z.string(),
    }),
  ),
  noNorm: z.array(z.strictObject({ test: z.string(), why: z.string() })),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      rule: z.string(),
      target: z.string().nullable(),
      test: z.string().nullable(),
      side,
      kind: z.string(),
      severity: z.number().min(0).max(1),
      certainty: probability,
      evidence: z.enum(['A', 'B', 'C']),
      text: z.string(),
      sources: z.array(z.string()),
    }),
  ),
  redFlags: z.array(
    z.strictObject({
      id: z.string(),
      action: z.enum(['stop-all', 'stop-region', 'modify']),
      blocks: z.array(z.string()),
      text: z.string(),
    }),
  ),
  notTested: z.array(z.strictObject({ test: z.string(), side, why: z.string() })),
  warnings: z.array(z.strictObject({ path: z.string(), text: z.string() })),
});
export type EvaluationFile = z.infer<typeof evaluationFileSchema>;

/** The size worth acting on as the exchange format writes it: in the unit or in grades, and for an LSI the percentage lost at the cut. */
const deltaOf = (asymmetry: Asymmetry): number =>
  asymmetry.metric === 'lsi' || asymmetry.metric === 'log-lsi' ? 100 - asymmetry.delta : asymmetry.delta;

/** The evaluation as a file: the same numbers in full, without what only screens need. */
export function evaluationFileOf(evaluation: Evaluation, unitOf: (test: string) => string): EvaluationFile {
  return {
    format: 'plumbline.evaluation',
    version: 1,
    rulesVersion: evaluation.rulesVersion,
    scores: evaluation.scores.map(({ test, side: on, score, trials, capped }) => ({
      test,
      side: on,
      score,
      unit: unitOf(test),
      trials,
      capped,
    })),
    asymmetries: evaluation.asymmetries.map((asymmetry) => ({
      test: asymmetry.test,
      metric: asymmetry.metric,
      left: asymmetry.left,
      right: asymmetry.right,
      difference: asymmetry.difference,
      percent: asymmetry.percent,
      betterSide: asymmetry.betterSide,
      standardError: asymmetry.standardError,
      delta: deltaOf(asymmetry),
      pDirection: asymmetry.pDirection,
      pBeyondDelta: asymmetry.pBeyondDelta,
      class: asymmetry.class,
      errorSource: asymmetry.errorSource,
    })),
    norms: evaluation.norms.map((norm) => ({ ...norm })),
    noNorm: evaluation.noNorm.map((entry) => ({ ...entry })),
    findings: evaluation.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      target: finding.target,
      test: finding.test,
      side: finding.side,
      kind: finding.kind,
      severity: finding.severity,
      certainty: finding.certainty,
      evidence: finding.evidence,
      text: finding.text,
      sources: [...finding.sources],
    })),
    redFlags: evaluation.redFlags.map((flag) => ({ ...flag, blocks: [...flag.blocks] })),
    notTested: evaluation.notTested.map(({ test, side: on, why }) => ({ test, side: on, why })),
    warnings: evaluation.warnings.map((warning) => ({ ...warning })),
  };
}
