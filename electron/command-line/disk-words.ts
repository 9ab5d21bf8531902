const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing there',
  ENOTDIR: 'a file in place of a folder',
  EISDIR: 'a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'a disk that cannot be written',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left on the disk',
  EFBIG: 'no space left on the disk',
  EMFILE: 'too many files open',
  ENAMETOOLONG: 'a name that is too long',
  ELOOP: 'links that lead in a circle',
  EIO: 'a disk fault',
};

/** What the disk said, in words; the code itself where there are none. */
export const diskWords = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'a fault without a code';
  return WORDS[code] ?? code;
};

/** A path on one line, whatever its name holds. */
export const pathWords = (path: string): string => path.replaceAll(/\p{C}/gu, '?');
