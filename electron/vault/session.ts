import type { Instant } from '../../shared/basics/dates';
import { AppError } from '../../shared/basics/errors';
import { checkpoint } from '../database/connection';
import { namingFaults } from '../database/failure-of';
import type { Clock, Records } from '../database/handle';
import { recordsOn } from '../database/records';
import { type Log, saidOf } from '../platform/log';
import { type Header, headerKeyOf, type Slot, sealed, type UnsealedHeader, unsealed } from './header';
import { writeHeader } from './header-files';
import { highWaterOf, type Lost } from './high-water';
import { type OpenFile, openFile } from './open-file';
import { stillIn } from './place';
import { openMark, readMark } from './save-mark';
import { settledSlots, type Unlocked } from './slots';
import type { VaultFiles } from './vault-files';

/** After so many saves the log is moved into the file and the header told, so that a lost log costs little. */
const SAVES_A_CHECKPOINT = 100;

export type SessionPorts = {
  readonly files: VaultFiles;
  readonly tempFolder: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
};

/** An open vault. */
export type Session = {
  readonly records: Records;
  readonly readOnly: boolean;
  readonly lost: Lost | null;
  readonly header: () => Header;
  /** Writes the header with these slots. */
  readonly keepSlots: (slots: Slot[]) => void;
  /** Closes in order; a fault on the way is logged, and the next start then checks the file. */
  readonly end: () => void;
};

/** Opens the records with an unlocked key, which is wiped. From here until `end` the header says that the vault was not closed in order. */
export function startSession(ports: SessionPorts, unlocked: Unlocked): Session {
  const { files, clock, log } = ports;
  const headerKey = headerKeyOf(unlocked.dek);
  let header = unlocked.header;
  const { clean, rows, seq } = header.highWater;
  const promised = {
    vaultId: header.vaultId,
    rows,
    clean,
    seq: Math.max(seq, readMark(files.mark, headerKey)),
  };
  let file: OpenFile;
  try {
    file = openFile(files, unlocked.dek, promised, ports.tempFolder);
  } finally {
    unlocked.dek.fill(0);
  }

  const attempt = (what: string, work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      log({ what, ...saidOf(error) });
      return false;
    }
  };
  const keepHeader = (next: UnsealedHeader): void => {
    const kept = sealed(next, headerKey);
    writeHeader(files, kept);
    header = kept;
  };
  const keepHighWater = (closed: boolean): void => {
    checkpoint(file.db);
    const now = new Date(clock.nowMs()).toISOString() as Instant;
    keepHeader({ ...unsealed(header), highWater: highWaterOf(file.db, now, closed) });
  };

  const opening = { ...unsealed(header), slots: settledSlots(header.slots, unlocked.slot) };
  const dirty = { ...opening, highWater: { ...header.highWater, clean: false } };
  const writable = !file.readOnly && attempt('vault opened for reading only', () => keepHeader(dirty));
  const still = stillIn([files.database, files.log]);
  const mark = writable
    ? openMark(files.mark, headerKey, (error) => log({ what: 'mark not set', ...saidOf(error) }))
    : null;
  let saves = 0;

  const records = recordsOn(file.db, {
    clock,
    newId: ports.newId,
    beforeWrite: () => {
      if (!writable) throw new AppError('vault-read-only', 'this vault is open for reading only');
      still();
    },
    saved: (at) => {
      mark?.set(at);
      saves += 1;
      if (saves % SAVES_A_CHECKPOINT === 0) attempt('checkpoint put off', () => keepHighWater(false));
    },
  });

  const end = (): void => {
    if (writable)
      attempt('vault not closed in order', () => {
        still();
        namingFaults(() => file.db.pragma('optimize'));
        keepHighWater(true);
      });
    mark?.close();
    attempt('records file not closed', file.close);
    headerKey.fill(0);
  };
  const keepSlots = (slots: Slot[]): void => keepHeader({ ...unsealed(header), slots });
  return { records, readOnly: !writable, lost: file.lost, header: () => header, keepSlots, end };
}
