import type { Asymmetry } from '../asymmetry/asymmetry';
import { testOf } from '../catalogue/tests';
import type { Evaluation } from '../evaluation/evaluation';
import type { Finding } from '../findings/finding';
import type { EvaluationFile } from './evaluation-file';

type Entry<Key extends keyof EvaluationFile> = EvaluationFile[Key] extends readonly (infer One)[]
  ? One
  : never;

/** The size worth acting on as the exchange format writes it: in the unit or in grades, and for an LSI the percentage lost at the cut. */
const deltaOf = ({ metric, delta }: Asymmetry): number =>
  metric === 'lsi' || metric === 'log-lsi' ? 100 - delta : delta;

const asymmetryEntry = (asymmetry: Asymmetry): Entry<'asymmetries'> => ({
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
});

const findingEntry = (finding: Finding): Entry<'findings'> => ({
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
});

/** The evaluation as a file: the same numbers in full, without what only screens need. */
export const evaluationFileOf = (evaluation: Evaluation): EvaluationFile => ({
  format: 'plumbline.evaluation',
  version: 1,
  rulesVersion: evaluation.rulesVersion,
  scores: evaluation.scores.map(({ test, side, score, trials, capped }) => ({
    test,
    side,
    score,
    unit: testOf(test).unit,
    trials,
    capped,
  })),
  asymmetries: evaluation.asymmetries.map(asymmetryEntry),
  norms: evaluation.norms.map(({ test, side, position, reference, group }) => ({
    test,
    side,
    position,
    reference,
    group,
  })),
  noNorm: evaluation.noNorm.map(({ test, why }) => ({ test, why })),
  findings: evaluation.findings.map(findingEntry),
  redFlags: evaluation.redFlags.map(({ id, action, blocks, text }) => ({
    id,
    action,
    blocks: [...blocks],
    text,
  })),
  notTested: evaluation.notTested.map(({ test, side, why }) => ({ test, side, why })),
  warnings: evaluation.warnings.map(({ path, text }) => ({ path, text })),
});
