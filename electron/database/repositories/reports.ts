import type { Id } from '../../../shared/basics/ids';
import type { WriteDb } from '../handle';
import { blobOf } from '../record-id';

export type MadeReport = {
  readonly clientId: Id<'Client'>;
  readonly screeningId: Id<'Screening'>;
  readonly programmeId: Id<'Programme'> | null;
  readonly kind: 'client' | 'coach' | 'progress' | 'capture-form' | 'squad';
  readonly fileName: string;
};

/** Notes that a report was saved or printed, of what and under which name. */
export function noteReport(
  db: WriteDb,
  { clientId, screeningId, programmeId, kind, fileName }: MadeReport,
): void {
  db.put('report', db.newId<'Report'>(), {
    client_id: blobOf(clientId),
    screening_id: blobOf(screeningId),
    programme_id: programmeId && blobOf(programmeId),
    kind,
    file_name: fileName,
  });
}
