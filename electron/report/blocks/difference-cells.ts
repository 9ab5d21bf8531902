import type { Asymmetry } from '../../../shared/asymmetry/asymmetry';
import { errorOf } from '../../../shared/asymmetry/error-of';
import { sideMethodOf } from '../../../shared/asymmetry/method';
import { SOURCES } from '../../../shared/catalogue/sources';
import { testOf } from '../../../shared/catalogue/tests';
import type { Score } from '../../../shared/screening/score';
import { numberWords } from '../../../shared/words/amount';
import { errorSourceWords } from '../../../shared/words/asymmetry-words';
import { VERDICTS } from '../../../shared/words/verdict';
import type { Setting } from '../layout/setting';
import type { Cell } from '../layout/table';
import { capital, numberText, sourceName, valueText } from '../words';
import { sizeText } from './ladder-rows';
import { stacked, words } from './table-look';

/** The percentage with the formula it comes from; none where zero is arbitrary. */
function percentText({ metric, percent, test }: Asymmetry): string {
  if (percent === null) return '';
  const size = numberWords(Math.abs(percent), 1);
  if (metric === 'bai1') return `BAI-1 ${size}\u00A0%`;
  if (sideMethodOf(test)?.trueZero === false) return '';
  return metric === 'grades' ? '' : `PD ${size}\u00A0%`;
}

function intervalText({ difference, standardError, metric, test, class: found, pooled }: Asymmetry): string {
  if (standardError === null || found === 'not-computable' || found === 'at-least' || pooled) return '';
  if (metric === 'lsi' || metric === 'log-lsi') return '';
  const { unit, decimals } = testOf(test);
  const [low, high] = [difference - 1.96 * standardError, difference + 1.96 * standardError];
  return `95\u00A0%: ${numberText(low, decimals)} to ${valueText(high, unit, decimals)}`;
}

function errorText({ standardError, metric, test }: Asymmetry): string {
  if (standardError === null) return 'none: graded by eye';
  const log = metric === 'lsi' || metric === 'log-lsi';
  if (log) return `±${numberWords(100 * standardError, 1)}\u00A0%`;
  const { unit, decimals } = testOf(test);
  return `±${valueText(standardError, unit, Math.max(decimals, 1))}`;
}

const probabilityText = (label: string, value: number | null): string =>
  value === null ? '' : `${label} ${value.toFixed(2)}`;

function sizeWorth({ metric, delta, test }: Asymmetry): string {
  if (metric === 'lsi' || metric === 'log-lsi') return `act under LSI ${numberWords(delta, 1)}`;
  const { unit } = testOf(test);
  return `act from ${valueText(delta, metric === 'bai1' ? '%' : unit, Number.isInteger(delta) ? 0 : 1)}`;
}

/** Where the error comes from: the coach's own retests, the papers, or a default. */
function originText({ errorSource, test }: Asymmetry, ruleSet: Score['ruleSet'] | undefined): string {
  const { sources } = errorOf(test, ruleSet ? { ruleSet } : {});
  const papers = sources.filter((id) => SOURCES[id].year !== null).map((id) => sourceName(SOURCES[id]));
  if (errorSource === 'own' || papers.length === 0) return errorSourceWords(errorSource);
  return `${errorSourceWords(errorSource)}, ${papers.join(', ')}`;
}

/** The cells of a side difference: its size, its error and the verdict; dashes where the sides are not compared. */
export function differenceCells(
  setting: Setting,
  asymmetry: Asymmetry | null,
  ruleSet: Score['ruleSet'] | undefined,
): readonly Cell[] {
  const empty = words(setting, '–', { colour: setting.palette.soft });
  if (!asymmetry)
    return [words(setting, 'sides not compared', { colour: setting.palette.soft }), empty, empty];
  const { class: found, sessions } = asymmetry;
  const judged = found !== 'not-computable';
  const notes = judged ? [percentText(asymmetry), intervalText(asymmetry)] : [];
  return [
    stacked(setting, capital(sizeText(asymmetry)), [...notes, sizeWorth(asymmetry)]),
    judged
      ? stacked(setting, errorText(asymmetry), [
          asymmetry.standardError === null ? '' : originText(asymmetry, ruleSet),
        ])
      : empty,
    stacked(setting, capital(VERDICTS[found].word), [
      judged ? probabilityText('p side', asymmetry.pDirection) : '',
      judged ? probabilityText('p size', asymmetry.pBeyondDelta) : '',
      sessions > 1 ? `${sessions} sessions` : '',
    ]),
  ];
}
