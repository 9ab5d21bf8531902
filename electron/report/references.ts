import {
  CONFIRMED_FROM,
  CONFIRMED_POOLED_FROM,
  LIKELY_FROM,
  POSSIBLE_FROM,
} from '../../shared/asymmetry/classify';
import { SOURCES, type SourceId } from '../../shared/catalogue/sources';
import { testOf } from '../../shared/catalogue/tests';
import type { Evaluation } from '../../shared/evaluation/evaluation';

/** How the numbers of the report were worked out, one line each (evidence base 2.2, 2.3, 2.5). */
export const FORMULAS: readonly string[] = [
  'Difference D: right minus left, turned round where less is better, so that plus means right is better.',
  'LSI = 100 × lower side / better side. PD = 100 − LSI. BAI-1 = 100 × difference / total of both sides.',
  'Standard error SE of D: square root of (SEM left² + SEM right²). For LSI tests the same with each side’s error as a share of its score, on the logarithm of the ratio.',
  'p side = Φ(|D| / SE): how probable it is that the better side truly is better. p size = Φ((|D| − size) / SE): how probable it is that the true difference is beyond the size worth acting on. For LSI tests both are taken on logarithms.',
  `Verdict: none when p side is below ${POSSIBLE_FROM}; possible when p size is below ${LIKELY_FROM.toFixed(2)}; likely from there; confirmed from ${CONFIRMED_FROM.toFixed(2)} in one session, or from ${CONFIRMED_POOLED_FROM.toFixed(2)} in two or more that agree. These limits are defaults of this product.`,
  'Certainty of a finding is p size, or the probability that the true score is past the mark. Need also counts the difference drawn towards none, severity, evidence and relevance.',
];

/** Limits a reader must know before acting on any of it. */
export const LIMITS: readonly string[] = [
  'A screening supports a coach’s judgement. It is not a medical examination and says nothing about who will get hurt.',
  'Sizes worth acting on are conventions unless a source says otherwise. The step from one test to one exercise is grade C: expert opinion.',
  'Which side scores better can change from day to day. One session never makes a side “the poor one”.',
  'With many tests at once, some differences look large by luck. Repeat before acting on a single one.',
];

/** Every source the findings, norms and errors of an evaluation rest on, by author and year. */
export function sourcesOf(evaluation: Evaluation): readonly string[] {
  const ids = new Set<SourceId>([
    ...evaluation.findings.flatMap(({ sources }) => sources),
    ...evaluation.norms.map(({ reference }) => reference),
    ...evaluation.scores.flatMap(({ test }) => {
      const { error, asymmetry } = testOf(test);
      return [
        ...('sources' in error ? error.sources : []),
        ...('sources' in asymmetry ? asymmetry.sources : []),
      ];
    }),
  ]);
  return [...ids].map((id) => referenceText(id)).sort((a, b) => a.localeCompare(b, 'en'));
}

function referenceText(id: SourceId): string {
  const { authors, year, where, ...rest } = SOURCES[id];
  const title = 'title' in rest ? ` ${rest.title}.` : '';
  const doi = 'doi' in rest ? `, doi ${rest.doi}` : '';
  return `${authors}${year === null ? '' : ` ${year}`}.${title} ${where}${doi}`;
}
