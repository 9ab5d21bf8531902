import { isProtocolId, PROTOCOLS } from '../../../shared/catalogue/protocols';
import { invalidInput } from '../../database/invalid-input';
import type { ScreeningStart } from '../../database/repositories/screenings';

/** What a screening keeps of the protocol it starts with: its id and its tests of today. Throws `invalid-input` for one that is not known. */
export function protocolToRun(protocol: string): Required<Pick<ScreeningStart, 'protocol' | 'tests'>> {
  if (!isProtocolId(protocol)) throw invalidInput(['protocol'], 'a protocol of the library', protocol);
  return { protocol, tests: PROTOCOLS[protocol].tests };
}
