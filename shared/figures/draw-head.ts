import type { Spot } from './camera';
import { type Look, pieceMarks } from './draw-piece';
import type { Mark } from './figure';
import type { Group } from './flesh/group';
import type { Body } from './solve';
import { local } from './vector';

/** How far a face has to look away before hair hides it: in profile it still shows. */
const AWAY = -0.5;

/** Face and hair: whichever looks at us is drawn last. */
export function headMarks({ sections }: Group, { skeleton }: Body, look: Look): readonly Mark[] {
  const [face = [], hair = []] = sections.map(({ pieces }) =>
    pieces.flatMap((piece) => pieceMarks(piece, look, false)),
  );
  const looksAway = look.camera.nearness(skeleton.axes.head.front) < AWAY;
  return looksAway ? [...face, ...hair] : [...hair, ...face];
}

const SIDES = [1, -1] as const;

function earMarks({ skeleton: { joints, axes } }: Body, { camera, pen }: Look): readonly Mark[] {
  const { head } = axes;
  return SIDES.flatMap((side): readonly Mark[] => {
    if (camera.nearness(head.right) * side < 0.35) return [];
    const ear = {
      at: local(joints.head, head, -1.3, -0.9, side * 4.3),
      axes: head,
      half: [0.85, 1.35, 0.4],
    } as const;
    return [
      { kind: 'polygon', points: camera.hull([ear], 16), fill: 'near', line: 'outline', width: 0.55 * pen },
    ];
  });
}

function closedEyeMarks({ skeleton: { joints, axes } }: Body, { camera, pen }: Look): readonly Mark[] {
  const { front, right } = axes.head;
  return SIDES.flatMap((side): Mark[] => {
    if (camera.nearness(front) * 2 + camera.nearness(right) * side < 0) return [];
    const at = (f: number, u: number, r: number): Spot => camera.spot(local(joints.head, axes.head, f, u, r));
    const points = [
      at(4.6, 0.4, side * 3.4),
      at(5.1, -0.5, side * 2.6),
      at(5.3, -0.6, side * 1.8),
      at(5.4, 0.2, side * 1),
    ];
    return [{ kind: 'line', points, line: 'outline', width: 0.8 * pen }];
  });
}

/** The nose where the face is seen from the front or half-turned; from the side it is part of the outline. */
function noseMarks({ skeleton: { joints, axes } }: Body, { camera, pen }: Look): readonly Mark[] {
  const { head } = axes;
  if (camera.nearness(head.front) < 0.35) return [];
  const at = (front: number, up: number): Spot => camera.spot(local(joints.head, head, front, up, 0));
  return [
    { kind: 'line', points: [at(4.9, 0.9), at(6.4, -1.3), at(5.2, -1.7)], line: 'outline', width: 0.7 * pen },
  ];
}

/** What shows where a face looks: nose, ears and, when they are shut, eyes. */
export const faceMarks = (body: Body, look: Look, eyesClosed: boolean): readonly Mark[] => [
  ...noseMarks(body, look),
  ...earMarks(body, look),
  ...(eyesClosed ? closedEyeMarks(body, look) : []),
];
