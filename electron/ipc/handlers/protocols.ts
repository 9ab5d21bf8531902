import type { Id } from '../../../shared/basics/ids';
import { idSchema } from '../../../shared/basics/ids';
import { isProtocolId, PROTOCOLS } from '../../../shared/catalogue/protocols';
import type { TestId } from '../../../shared/catalogue/tests';
import { testsBehind } from '../../../shared/findings/tests-behind';
import type { ReturnCheck } from '../../../shared/ipc/calls/protocols';
import type { ReadDb } from '../../database/handle';
import { invalidInput } from '../../database/invalid-input';
import { openClient } from '../../database/repositories/clients';
import {
  listProtocols,
  openProtocol,
  retireProtocol,
  saveProtocol,
} from '../../database/repositories/protocols';
import { latestWithTrials, type ScreeningStart } from '../../database/repositories/screenings';
import type { Handlers } from './handlers';
import { judged } from './judgement';
import type { HandlerPorts } from './ports';

/** The tests behind the findings of the client's latest screening; none when there is no screening or it had no findings. */
function returnCheckOf(db: ReadDb, clientId: Id<'Client'>): ReturnCheck {
  const latest = latestWithTrials(db, clientId);
  if (!latest) return { tests: [], since: null };
  return { tests: testsBehind(judged(db, latest.id).evaluation.findings), since: latest.date };
}

type ToRun = Required<Pick<ScreeningStart, 'protocol' | 'tests'>> & { readonly protocol: string };

/** What a screening keeps of a protocol with a list: an own one by its name, and the tests it has now. Throws `invalid-input` or `not-found`. */
export function listToRun(db: ReadDb, protocol: string): ToRun {
  const { name, tests } = protocolWithTests(db, protocol);
  if (isProtocolId(protocol)) return { protocol, tests };
  if (!listProtocols(db).some((own) => own.id === protocol && own.retiredOn === null))
    throw invalidInput(['protocol'], 'a protocol that is in use', protocol);
  return { protocol: name, tests };
}

/** The same for one client, whose last findings fill a return check. */
export function protocolToRun(db: ReadDb, clientId: Id<'Client'>, protocol: string): ToRun {
  if (!isProtocolId(protocol) || PROTOCOLS[protocol].filledFrom === 'list') return listToRun(db, protocol);
  const { tests: behind } = returnCheckOf(db, clientId);
  if (behind.length === 0)
    throw invalidInput(['protocol'], 'another protocol: the last screening has no findings', protocol);
  return { protocol, tests: behind };
}

/** The name and tests of a protocol, in use or not, for a form to print. Throws `invalid-input` or `not-found`. */
export function protocolWithTests(
  db: ReadDb,
  protocol: string,
): { readonly name: string; readonly tests: readonly TestId[] } {
  if (!isProtocolId(protocol)) {
    const own = idSchema('Protocol').safeParse(protocol);
    if (!own.success) throw invalidInput(['protocol'], 'a protocol of the app or an own one', protocol);
    return openProtocol(db, own.data);
  }
  const { filledFrom, name, tests } = PROTOCOLS[protocol];
  if (filledFrom !== 'list') throw invalidInput(['protocol'], 'a protocol with a list of tests', protocol);
  return { name, tests };
}

/** The coach's own protocols, and what a return check would test. */
export const protocolHandlers = ({ vault }: HandlerPorts) =>
  ({
    'protocol.list': () => listProtocols(vault.records().read),
    'protocol.save': (draft) => vault.records().write((db) => saveProtocol(db, draft)),
    'protocol.retire': (draft) => vault.records().write((db) => retireProtocol(db, draft)),
    'protocol.returnCheck': ({ clientId }) => {
      const { read } = vault.records();
      openClient(read, clientId);
      return returnCheckOf(read, clientId);
    },
  }) satisfies Partial<Handlers>;
