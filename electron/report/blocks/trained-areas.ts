import { TARGETS } from '../../../shared/catalogue/target';
import { bodyMap } from '../../../shared/figures/body-map';
import type { Finding } from '../../../shared/findings/finding';
import type { IssuedProgramme } from '../../../shared/programme/programme';
import type { Side } from '../../../shared/screening/screening';
import type { Box } from '../layout/box';
import { column } from '../layout/column';
import { mm } from '../layout/points';
import { row } from '../layout/row';
import type { Setting } from '../layout/setting';
import { heading, text } from '../layout/text';
import { capital } from '../words';
import { drawing } from './exercise-figure';

const HEIGHT = mm(27);
const GAP = mm(5);

/** The side to begin with for a target: that of its findings, or both where they differ or name none. */
function sideOf(because: readonly string[], findings: readonly Finding[]): Side {
  const sides = new Set(findings.filter(({ id }) => because.includes(id)).map(({ side }) => side));
  const [only = 'both'] = sides;
  return sides.size === 1 ? only : 'both';
}

const SIDE_WORDS = { left: ', left side first', right: ', right side first', both: '' } as const;

/** What the programme trains, in words and on a body seen from the front and from behind. */
export function trainedAreas(setting: Setting, width: number, { proposal, findings }: IssuedProgramme): Box {
  const marked = proposal.targets.map(({ target, because }) => ({ target, side: sideOf(because, findings) }));
  const picture = width * 0.3;
  const words = width - picture - GAP;
  const names = marked.map(({ target, side }) => `${capital(TARGETS[target].plainName)}${SIDE_WORDS[side]}`);
  const alt = `A body from the front and from behind. Marked: ${names.join('; ')}.`;
  return row(
    'what you train',
    [
      column(
        'targets',
        [
          heading(setting, words, 2, 'What you will train'),
          ...names.map((name) => text(setting, words, name, { leading: 1.3 })),
          text(setting, words, 'On the picture, L is your left and R is your right.', {
            size: 'small',
            colour: setting.palette.soft,
          }),
        ],
        mm(1),
      ),
      drawing(setting, { width: picture, height: HEIGHT }, bodyMap(marked), alt),
    ],
    GAP,
    'middle',
  );
}
