import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/basics/errors';

/**
 * The folder of the report fonts: inside the packaged application's resources, else in `resources/fonts` of the
 * nearest folder above `from` (a source or a built file). Throws `report-failed` when there is none.
 */
export function fontsFolderOf(from: string, packagedResources: string | null): string {
  const candidates = packagedResources === null ? [] : [join(packagedResources, 'fonts')];
  for (let folder = from; ; folder = dirname(folder)) {
    candidates.push(join(folder, 'resources', 'fonts'));
    if (folder === dirname(folder)) break;
  }
  const found = candidates.find((folder) => existsSync(join(folder, 'NotoSans-Regular.ttf')));
  if (found === undefined) throw new AppError('report-failed', 'the folder of the report fonts is missing');
  return found;
}
