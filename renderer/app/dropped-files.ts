/** A dropped file with its path below the dropped folder, or its name. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

const skipped = new Set(['.git', 'node_modules', 'dist', 'build', 'vendor']);
const readable = /\.(?:md|json|jsonl|csv|txt|zip)$/i;
/** Most files that are taken out of dropped folders. */
const most = 5_000;

/** The files of a drop; folders are walked through, and of their files only kinds that can hold memory are taken. */
export async function filesOf(data: DataTransfer): Promise<DroppedFile[]> {
  // Both must be asked for before anything is waited for: the drop's data is gone afterwards.
  const items = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: DroppedFile[] = [];
  for (const { entry, file } of items) {
    if (entry) await walk(entry, '', found);
    else if (file) found.push({ path: file.name, file });
  }
  return found;
}

async function walk(entry: FileSystemEntry, below: string, found: DroppedFile[]): Promise<void> {
  const path = below === '' ? entry.name : `${below}/${entry.name}`;
  if (found.length >= most) return;
  if (isFile(entry)) {
    if (below === '' || readable.test(entry.name))
      found.push({ path, file: await new Promise((resolve, reject) => entry.file(resolve, reject)) });
  } else if (isFolder(entry) && !skipped.has(entry.name)) {
    for (const child of await childrenOf(entry)) await walk(child, path, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder hands out its entries in parts, and an empty part ends them. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
