import type { Skeleton } from '../skeleton';
import { armGroup } from './arm';
import type { Group } from './group';
import { headGroup } from './head';
import { legGroup } from './leg';
import { hipsGroup, trunkGroup } from './trunk';

/** What the flesh takes from the pose beyond its skeleton: closed hands, bare feet, arches seen from the inside. */
export type Shape = {
  readonly barefoot: boolean;
  readonly fists: { readonly r: boolean; readonly l: boolean };
  readonly domes: { readonly r: number | null; readonly l: number | null };
};

/** The body on a skeleton. */
export const fleshOf = (skeleton: Skeleton, { barefoot, fists, domes }: Shape): readonly Group[] => [
  hipsGroup(skeleton),
  trunkGroup(skeleton),
  headGroup(skeleton),
  legGroup(skeleton, 'r', { barefoot, dome: domes.r }),
  legGroup(skeleton, 'l', { barefoot, dome: domes.l }),
  armGroup(skeleton, 'r', fists.r),
  armGroup(skeleton, 'l', fists.l),
];
