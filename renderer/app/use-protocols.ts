import { isProtocolId, PROTOCOLS, type ProtocolDefinition } from '../../shared/catalogue/protocols';
import type { TestId } from '../../shared/catalogue/tests';
import { useQuery } from '../bridge/use-query';

/** A protocol a screening can be started with; `id` is what main knows it by. */
export type OfferedProtocol = {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly tests: readonly TestId[];
};

const BUILT_IN: readonly OfferedProtocol[] = Object.entries<ProtocolDefinition>(PROTOCOLS)
  .filter(([, { filledFrom }]) => filledFrom === 'list')
  .map(([id, { name, purpose, tests }]) => ({ id, name, purpose, tests }));

/** The protocols on offer: the coach's own that are in use, then those that come with the app. */
export function useProtocols(): readonly OfferedProtocol[] {
  const own = useQuery('protocol.list', undefined).answer ?? [];
  return [...own.filter(({ retiredOn }) => retiredOn === null), ...BUILT_IN];
}

/** The one to begin with: that of the latest screening when it is still on offer, else the runner's twenty minutes. */
export function useUsualProtocol(): string {
  const latest = useQuery('screening.list', {}).answer?.find(({ protocol }) => protocol !== null)?.protocol;
  const offered = useProtocols();
  const same = offered.find(({ id, name }) => (latest && isProtocolId(latest) ? id : name) === latest);
  return same?.id ?? 'runner-20';
}
