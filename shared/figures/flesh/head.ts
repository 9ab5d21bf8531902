import type { Skeleton } from '../skeleton';
import { local } from '../vector';
import { type Blob, ball } from './blob';
import type { Group } from './group';

/** The face with its nose, and the hair round it. */
export function headGroup({ joints, axes }: Skeleton): Group {
  const at = (front: number, up: number) => local(joints.head, axes.head, front, up, 0);
  const blob = (front: number, up: number, half: Blob['half']): Blob => ({
    at: at(front, up),
    axes: axes.head,
    half,
  });
  const brow = blob(1.5, 0.1, [3.9, 4.3, 4.3]);
  const jaw = blob(1.9, -3.6, [3.3, 3, 3.2]);
  const back = blob(-0.6, -2.2, [3.6, 3.2, 3.8]);
  const bridge = ball(at(4.3, 0.3), axes.head, 1.1);
  const nose = ball(at(5.9, -1), axes.head, 0.75);
  const crown = blob(-0.5, 1.8, [5.2, 5, 5.1]);
  const fringe = blob(1.6, 3.4, [3.8, 3.2, 4.4]);
  const nape = blob(-2.5, -0.6, [3, 3.4, 4.3]);
  return {
    name: 'head',
    sections: [
      {
        pieces: [
          {
            cloth: 'skin',
            links: [
              [brow, jaw],
              [jaw, back],
              [bridge, nose],
            ],
          },
        ],
      },
      {
        pieces: [
          {
            cloth: 'hair',
            links: [
              [crown, nape],
              [crown, fringe],
            ],
          },
        ],
      },
    ],
  };
}
