import { CONTRAINDICATIONS, type Contraindication } from '../catalogue/exercise';
import type { Region } from '../catalogue/target';
import type { ClientFacts } from '../client/client';
import { regionsNamed } from './body-region';
import { RED_FLAG_IDS, RED_FLAGS, type RedFlagId } from './red-flags';

export type Ticked<Code> = {
  readonly code: Code;
  /** The regions named behind the code, as in `RF09:knee`; empty when none was. */
  readonly regions: readonly Region[];
};

export type ClientFlags = {
  readonly redFlags: readonly Ticked<RedFlagId>[];
  readonly codes: readonly Ticked<Contraindication>[];
  /** Places in the list that name nothing known. */
  readonly unknown: readonly { readonly index: number; readonly flag: string }[];
};

const RED_FLAG_BY_NAME: ReadonlyMap<string, RedFlagId> = new Map(
  RED_FLAG_IDS.flatMap((id): [string, RedFlagId][] => [
    [id.toLowerCase(), id],
    [RED_FLAGS[id].word, id],
  ]),
);
const CODE_BY_NAME: ReadonlyMap<string, Contraindication> = new Map(
  CONTRAINDICATIONS.map((code) => [code.toLowerCase(), code]),
);

/** A safety question was answered yes and no clinician has cleared the client since. */
export const UNCLEARED = 'uncleared';

/** Whether a yes to a safety question still waits for a clinician's clearance. */
export const isUncleared = ({ flags = [] }: Pick<ClientFacts, 'flags'>): boolean => flags.includes(UNCLEARED);

/** What the coach ticked for the client: red flags by id or word, contraindication codes, each with the region behind a colon. */
export function clientFlagsOf({ flags = [] }: Pick<ClientFacts, 'flags'>): ClientFlags {
  const redFlags: Ticked<RedFlagId>[] = [];
  const codes: Ticked<Contraindication>[] = [];
  const unknown: { index: number; flag: string }[] = [];
  flags.forEach((flag, index) => {
    const [name = '', region = ''] = flag.trim().toLowerCase().split(':');
    const regions = regionsNamed(region);
    const redFlag = RED_FLAG_BY_NAME.get(name);
    const code = CODE_BY_NAME.get(name);
    if (redFlag) redFlags.push({ code: redFlag, regions });
    else if (code) codes.push({ code, regions });
    else if (flag !== UNCLEARED) unknown.push({ index, flag });
  });
  return { redFlags, codes, unknown };
}
