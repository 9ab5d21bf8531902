import { PROTOCOLS, type ProtocolId } from '../../../shared/catalogue/protocols';

const isProtocol = (id: string): id is ProtocolId => Object.hasOwn(PROTOCOLS, id);

/** The name of the protocol a screening ran; one made elsewhere is shown by its id, none as "free choice of tests". */
export const protocolName = (id: string | null): string => {
  if (id === null) return 'free choice of tests';
  return isProtocol(id) ? PROTOCOLS[id].name : id;
};
