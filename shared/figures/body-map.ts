import type { Target } from '../catalogue/target';
import type { Side } from '../screening/screening';
import { cameraOf, type Spot } from './camera';
import { drawBody } from './draw-body';
import type { Figure, Frame, Mark } from './figure';
import type { Group } from './flesh/group';
import { hatchedArea } from './hatched-area';
import { type Bounds, boundsOf, moved } from './mark-geometry';
import { type Area, type LimbMuscle, patchOf } from './muscles';
import { BACK, FRONT, standing } from './poses';
import { bodyOf } from './solve';

type Places = { readonly front: readonly Place[]; readonly back: readonly Place[] };
type Place = LimbMuscle | 'tummy' | 'back' | 'upper-back';

/** Where each target lies, seen from the front and from behind; nowhere in particular leaves both empty. */
const PLACES: Readonly<Record<Target, Places>> = {
  'single-leg-balance': { front: ['ankle', 'side-hip'], back: ['side-hip'] },
  'reach-control': { front: ['ankle', 'quads'], back: ['side-hip'] },
  'ankle-dorsiflexion': { front: ['ankle'], back: ['soleus'] },
  'calf-strength': { front: [], back: ['calf'] },
  'soleus-strength': { front: [], back: ['soleus'] },
  'tibialis-posterior-strength': { front: ['tibialis', 'arch'], back: ['tibialis'] },
  'hip-abductor-strength': { front: ['side-hip'], back: ['side-hip'] },
  'hip-extensor-strength': { front: [], back: ['buttock'] },
  'hip-rotator-strength': { front: [], back: ['deep-hip'] },
  'adductor-strength': { front: ['adductors'], back: [] },
  'hip-flexor-strength': { front: ['hip-front'], back: [] },
  'hip-flexor-length': { front: ['hip-front'], back: [] },
  'hip-rotation-range': { front: [], back: ['deep-hip'] },
  'quadriceps-strength': { front: ['quads'], back: [] },
  'single-leg-control': { front: ['quads'], back: ['side-hip'] },
  'quadriceps-length': { front: ['quads'], back: [] },
  'hamstring-strength': { front: [], back: ['hamstrings'] },
  'hamstring-length': { front: [], back: ['hamstrings'] },
  'lateral-trunk-endurance': { front: ['trunk-side'], back: ['trunk-side'] },
  'front-trunk-endurance': { front: ['tummy'], back: [] },
  'back-trunk-endurance': { front: [], back: ['back'] },
  'latissimus-length': { front: [], back: ['lat'] },
  'landing-control': { front: ['quads'], back: ['calf'] },
  'arm-drive': { front: ['arm'], back: ['arm', 'lat'] },
  'hip-drive': { front: ['hip-front'], back: [] },
  'heel-lift': { front: [], back: ['hamstrings'] },
  cadence: { front: [], back: ['calf'] },
  'general-strength': { front: [], back: [] },
};

/** One target to mark, on the left, the right or both. */
export type MarkedTarget = { readonly target: Target; readonly side: Side };

const POSE = {
  ...standing,
  r: { foot: [0, 0, 7], out: 12 },
  l: { foot: [0, 0, -7], out: 12 },
  ra: { shoulder: [0, 20, 0], elbow: 8 },
  la: { shoulder: [0, 20, 0], elbow: 8 },
} as const;

type View = keyof Places;

/** The limb of the drawn body that is a side of the person's: the front is seen as in a mirror, so that left is on the left. */
const limbOf = (side: 'left' | 'right', view: View): 'l' | 'r' =>
  (side === 'left') === (view === 'back') ? 'l' : 'r';

const areasOf = (
  place: Place,
  side: Side,
  view: View,
): readonly { readonly area: Area; readonly tone: 'left' | 'right' | 'trained' }[] => {
  if (place === 'tummy' || place === 'back' || place === 'upper-back')
    return [{ area: place, tone: 'trained' }];
  const sides = (['right', 'left'] as const).filter((one) => side === 'both' || side === one);
  return sides.map((one) => ({ area: `${limbOf(one, view)}.${place}` as const, tone: one }));
};

function letter(text: 'L' | 'R', at: Spot): readonly Mark[] {
  const [x, y] = at;
  const half = 3.5;
  const badge: Mark =
    text === 'R'
      ? { kind: 'ellipse', at, rx: 3.9, ry: 3.9, fill: 'right', line: 'paper', width: 0.6 }
      : {
          kind: 'polygon',
          points: [
            [x - half, y - half],
            [x + half, y - half],
            [x + half, y + half],
            [x - half, y + half],
          ],
          fill: 'left',
          line: 'paper',
          width: 0.6,
        };
  return [badge, { kind: 'text', at, text, size: 5.6, tone: 'paper' }];
}

/** The body of a view with nothing marked on it: always the same, and most of the work. */
function bareBody(view: View) {
  const body = bodyOf(POSE);
  const look = { camera: cameraOf(view === 'front' ? FRONT : BACK), pen: 1 };
  const marks = drawBody(body, [], look, { eyesClosed: false, only: undefined, pale: [] })
    .toSorted((a, b) => a.nearness - b.nearness)
    .flatMap((thing) => thing.marks);
  return { body, look, marks };
}

const drawnBefore = new Map<View, ReturnType<typeof bareBody>>();

/** The bare body of a view, drawn the first time it is asked for. */
function bareOf(view: View): ReturnType<typeof bareBody> {
  const bare = drawnBefore.get(view) ?? bareBody(view);
  drawnBefore.set(view, bare);
  return bare;
}

function mapOf(view: View, targets: readonly MarkedTarget[]): Frame {
  const { body, look, marks: drawn } = bareOf(view);
  const marked = targets.flatMap(({ target, side }) =>
    PLACES[target][view].flatMap((place) => areasOf(place, side, view)),
  );
  const seen = new Map(marked.map((one) => [one.area, one.tone]));
  const patches = [...seen].map(([area, tone]) => {
    const patch = patchOf(body.skeleton, area);
    const group = body.groups.find(({ name }) => name === patch.group) as Group;
    return hatchedArea(patch, group, look, tone);
  });
  const shoulder = (side: 'left' | 'right'): Spot => {
    const [x, y] = look.camera.spot(body.skeleton.joints[`${limbOf(side, view)}Shoulder`]);
    return [x + Math.sign(x) * 9, y - 4];
  };
  const marks = [...drawn, ...patches, ...letter('R', shoulder('right')), ...letter('L', shoulder('left'))];
  const { left, top, right, bottom }: Bounds = boundsOf(marks);
  const place = ([x, y]: Spot): Spot => [
    Math.round((x - left + 1) * 50) / 50,
    Math.round((y - top + 1) * 50) / 50,
  ];
  return {
    width: right - left + 2,
    height: bottom - top + 2,
    marks: marks.map((mark) => moved(mark, place)),
  };
}

/**
 * The body as its owner sees it, in a mirror and from behind, so that left is on the left of both, with what is to be trained
 * hatched: left falling in blue, right rising in orange, and what lies across the middle in the colour of both.
 */
export const bodyMap = (targets: readonly MarkedTarget[]): Figure => ({
  side: 'both',
  frames: [mapOf('front', targets), mapOf('back', targets)],
});
