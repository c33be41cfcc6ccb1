type Wanted = 'file' | 'folder';

const FOUND: Readonly<Record<string, Readonly<Record<Wanted, string>>>> = {
  ENOENT: { file: 'nothing of that name', folder: 'nothing of that name' },
  EISDIR: { file: 'a folder', folder: 'a folder' },
  ENOTDIR: { file: 'a file where its folder should be', folder: 'a file' },
  EACCES: { file: 'no permission to read it', folder: 'no permission to read it' },
  EPERM: { file: 'no permission to read it', folder: 'no permission to read it' },
  ELOOP: { file: 'a link that leads back to itself', folder: 'a link that leads back to itself' },
};

/** Whether the file system says that there is nothing of that name. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Why the file system refused a file or folder, as `expected …, found …`. */
export function describeFileError(error: unknown, wanted: Wanted): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `expected a ${wanted} that can be read, found ${FOUND[code]?.[wanted] ?? `the error ${code}`}`;
}
