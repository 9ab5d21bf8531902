import type { Instant } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import type { VaultState } from '../../shared/ipc/calls/vault';
import type { Records } from '../database/handle';
import type { Header } from './header';
import { readHeaders, readHeadersOrThrow } from './header-files';
import { FULL_COST, type KdfCost } from './key-slot';
import { refuseShort } from './passphrase';
import { recoverySecretOf } from './recovery-code';
import { type Session, type SessionPorts, startSession } from './session';
import { setUpVault } from './set-up';
import { changeSlot, type Unlocked, unlockSlot } from './slots';
import { type TryGuard, tryGuardAt } from './tries';
import { type VaultFiles, vaultFilesIn, vaultLiesIn } from './vault-files';

export type VaultPorts = Omit<SessionPorts, 'files'> & {
  readonly folder: string;
  /** Whether real records may be kept on this run time; else demonstration vaults only. */
  readonly supportedRuntime: boolean;
  /** For tests alone: what a key costs to derive. Left out, it is the full cost. */
  readonly kdfCost?: KdfCost;
};

/** The vault of one folder. Its acts run one after the other, whatever is asked at once. */
export type Vault = {
  readonly state: () => VaultState;
  readonly create: (passphrase: string, demonstration: boolean) => Promise<{ recoveryCode: string }>;
  readonly unlock: (passphrase: string) => Promise<VaultState>;
  readonly unlockWithRecovery: (recoveryCode: string, newPassphrase: string) => Promise<VaultState>;
  readonly changePassphrase: (passphrase: string, newPassphrase: string) => Promise<VaultState>;
  /** Closes the vault in order and forgets the key; never fails. Main calls it before it quits. */
  readonly lock: () => Promise<VaultState>;
  /** The records; throws `vault-locked` while the vault is not open. */
  readonly records: () => Records;
};

/** One vault folder and what is known of it: the session while it is open, and the tries that failed before it was. */
type Room = {
  readonly ports: VaultPorts;
  readonly files: VaultFiles;
  readonly cost: KdfCost;
  readonly guard: TryGuard;
  session: Session | null;
  triesBefore: number;
};

function stateOf({ ports, files, guard, session, triesBefore }: Room): VaultState {
  return {
    state: session ? 'open' : vaultLiesIn(files) ? 'locked' : 'none',
    failedTries: session ? triesBefore : guard.tries().failed,
    waitSeconds: session ? 0 : guard.waitSeconds(),
    supportedRuntime: ports.supportedRuntime,
    demonstration: (session?.header() ?? readHeaders(files)[0])?.demonstration ?? false,
    readOnly: session?.readOnly ?? false,
    lost: session?.lost ?? null,
  };
}

function refuseUnsupported({ ports }: Room, demonstration: boolean): void {
  if (!ports.supportedRuntime && !demonstration)
    throw new AppError('unsupported-runtime', 'this run time is too old for real records');
}

function headersOf(room: Room): readonly Header[] {
  if (!vaultLiesIn(room.files))
    throw new AppError('vault-missing', 'there is no vault in this folder', { part: 'all' });
  const headers = readHeadersOrThrow(room.files);
  refuseUnsupported(
    room,
    headers.every((header) => header.demonstration),
  );
  return headers;
}

function begin(room: Room, unlocked: Unlocked): Session {
  room.session = startSession({ ...room.ports, files: room.files }, unlocked);
  return room.session;
}

function end(room: Room): void {
  room.session?.end();
  room.session = null;
}

const byPassphrase = async (room: Room, passphrase: string): Promise<Unlocked> => {
  const headers = headersOf(room);
  return room.guard.guarded(() => unlockSlot(headers, { kind: 'passphrase', passphrase }));
};

async function changeTo(room: Room, open: Session, dek: Buffer, passphrase: string): Promise<void> {
  const fresh = { id: room.ports.newId(), passphrase, cost: room.cost };
  const disk = { keep: open.keepSlots, read: () => readHeaders(room.files) };
  await changeSlot(open.header(), dek, fresh, disk);
}

async function create(
  room: Room,
  passphrase: string,
  demonstration: boolean,
): Promise<{ recoveryCode: string }> {
  refuseUnsupported(room, demonstration);
  refuseShort(passphrase);
  const { clock, newId } = room.ports;
  const now = new Date(clock.nowMs()).toISOString() as Instant;
  const setUp = { passphrase, demonstration, cost: room.cost, now, newId };
  const { recoveryCode, unlocked } = await setUpVault(room.files, setUp);
  begin(room, unlocked);
  room.triesBefore = 0;
  return { recoveryCode };
}

async function unlock(room: Room, passphrase: string): Promise<VaultState> {
  if (room.session) return stateOf(room);
  const { failed } = room.guard.tries();
  begin(room, await byPassphrase(room, passphrase));
  room.triesBefore = failed;
  return stateOf(room);
}

async function recover(room: Room, recoveryCode: string, newPassphrase: string): Promise<VaultState> {
  const secret = recoverySecretOf(recoveryCode);
  refuseShort(newPassphrase);
  end(room);
  const unlocked = await unlockSlot(headersOf(room), { kind: 'recovery', secret });
  const dek = Buffer.from(unlocked.dek);
  const open = begin(room, unlocked);
  try {
    await changeTo(room, open, dek, newPassphrase);
  } catch (error) {
    end(room);
    throw error;
  } finally {
    dek.fill(0);
  }
  room.triesBefore = room.guard.tries().failed;
  room.guard.forget();
  return stateOf(room);
}

async function change(room: Room, passphrase: string, newPassphrase: string): Promise<VaultState> {
  const open = room.session;
  if (!open) throw new AppError('vault-locked', 'unlock the vault first');
  refuseShort(newPassphrase);
  const { dek } = await byPassphrase(room, passphrase);
  await changeTo(room, open, dek, newPassphrase).finally(() => dek.fill(0));
  return stateOf(room);
}

/** Runs what it is given one at a time, in the order asked. */
function oneAtATime(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work, work);
    last = run.catch(() => undefined);
    return run;
  };
}

/** The vault in the folder given, closed until it is created or unlocked. */
export function vaultIn(ports: VaultPorts): Vault {
  const files = vaultFilesIn(ports.folder);
  const guard = tryGuardAt(files.tries, ports.clock.nowMs);
  const cost = ports.kdfCost ?? FULL_COST;
  const room: Room = { ports, files, cost, guard, session: null, triesBefore: 0 };
  const alone = oneAtATime();
  return {
    state: () => stateOf(room),
    create: (passphrase, demonstration) => alone(() => create(room, passphrase, demonstration)),
    unlock: (passphrase) => alone(() => unlock(room, passphrase)),
    unlockWithRecovery: (code, newPassphrase) => alone(() => recover(room, code, newPassphrase)),
    changePassphrase: (old, next) => alone(() => change(room, old, next)),
    lock: () =>
      alone(async () => {
        end(room);
        return stateOf(room);
      }),
    records: () => {
      if (!room.session) throw new AppError('vault-locked', 'unlock the vault first');
      return room.session.records;
    },
  };
}
