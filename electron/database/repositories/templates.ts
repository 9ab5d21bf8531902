import { AppError } from '../../../shared/basics/errors';
import type { Id } from '../../../shared/basics/ids';
import type { ParsedInput } from '../../../shared/ipc/contract';
import type { Template } from '../../../shared/programme/template';
import type { ReadDb, WriteDb } from '../handle';
import { blobOf, idOf } from '../record-id';

type Row = { readonly id: Uint8Array; readonly name: string; readonly exercises: string };

/** The templates in use, by name. */
export const listTemplates = (db: ReadDb): readonly Template[] =>
  db
    .all<Row>(
      `SELECT id, name, exercises FROM template
       WHERE retired_on IS NULL AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .map((row) => ({
      id: idOf(row.id),
      name: row.name,
      exercises: JSON.parse(row.exercises) as Template['exercises'],
    }));

/** Keeps a list of exercises under a name. */
export const addTemplate = (db: WriteDb, { name, exercises }: ParsedInput<'template.save'>): void =>
  db.put('template', db.newId<'Template'>(), {
    name,
    exercises: JSON.stringify(exercises),
    retired_on: null,
  });

const refuseUnknown = (db: ReadDb, id: Id<'Template'>): void => {
  if (!db.get('SELECT id FROM template WHERE id = ? AND deleted_at IS NULL', blobOf(id)))
    throw new AppError('not-found', 'no template of this id', { id });
};

/** Gives a template another name; throws `not-found`. */
export function renameTemplate(db: WriteDb, { id, name }: ParsedInput<'template.rename'>): void {
  refuseUnknown(db, id);
  db.put('template', id, { name });
}

/** Takes a template off the list, or puts it back; throws `not-found`. */
export function retireTemplate(db: WriteDb, { id, retired }: ParsedInput<'template.retire'>): void {
  refuseUnknown(db, id);
  db.put('template', id, { retired_on: retired ? db.today : null });
}
