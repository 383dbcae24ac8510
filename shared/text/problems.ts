/** What a problem code says to the person: what happened, and what to do. Gaps are `{name}`. */
export const problemText = {
  'not-found': 'Nothing is at this place any more. Put it back, choose it again, or forget the source.',
  unreadable: 'The system refused to read this. Check the permissions of the file, then read it again.',
  'changed-while-read':
    'This file was written while it was read: what is shown of it may be old and new mixed. Read it again.',
  'nothing-found':
    'No memory was found in this folder. Choose the export, the folder with CLAUDE.md, or a single file.',
  'not-recognised':
    'No memory was recognised in this file. Name a plain text, JSON, JSONL or CSV file directly, or check that it is the right one.',
  empty: 'This file is empty. If it should hold something, copy or export it again.',
  'manifest-only':
    'This manifest only holds download links, no memory. Open the links of the e-mail and add the files they give you, memories-000.zip first.',
  'too-large': 'Larger than {limit}. Split it, or name a smaller part.',
  'long-record':
    'A record is larger than {limit}: {place}. It and what follows were not read. Split the list before it.',
  'bad-line': 'This line could not be read as {format}. The other lines were read.',
  'bad-json':
    'This is not complete JSON: it breaks off or has a mistake at {place}. What is whole before it was read.',
  'doubled-key':
    'The same key stands twice in one record at {place}: only its last value was read. Check that record.',
  'bad-bytes':
    'Some bytes of this file are no valid text and show as \uFFFD. Save it again as UTF-8 if words are missing.',
  'bad-archive': 'This archive is damaged or not a zip file. Download or copy it again.',
  'nothing-in-archive':
    'No memory was found in this archive. Of an export, memories-000.zip and projects-000.zip hold it.',
  'archive-members': 'This archive holds more than {limit} members. What comes after them was not looked at.',
  'archive-twice': 'Another member of this archive has the same name. Only the first of them was read.',
  'archive-path': 'This member of the archive has a path that leads outside of it, and was not read.',
  'archive-ratio': 'This unpacks to far more than it should, and was not read, or not to its end.',
  'archive-overlap':
    'This member of the archive shares its bytes with another one, as no honest archive does, and was not read.',
  'archive-depth':
    'This archive lies too deep inside other archives, and was not read. Unpack it yourself and choose it.',
  'encrypted-archive': 'This archive is protected with a password. Unpack it yourself and choose the folder.',
  'not-text': 'This file is not text. Nothing in it was read.',
  'broken-import': 'This line imports a file that is not there: {target}. Correct or remove the line.',
  'unreadable-import':
    'This line refers to a file that could not be read as text: {target}. Check its permissions and what it is.',
  'left-alone':
    'This is a record that an assistant keeps for itself (sessions, keys, settings), no memory. It was not read. Choose the memory beside it.',
  'import-left-alone':
    'This line refers to a record that an assistant keeps for itself: {target}. It was not read. Remove the line.',
  'read-alone':
    'This line refers to another file: {target}. What was dropped, or lies in an archive, is read alone: choose its folder to include the other file.',
  'import-outside':
    'This line imports a file outside of what you chose: {target}. It was not read. Choose that file or its folder to include it.',
  'import-cycle': 'This line imports a file that imports it back: {target}. Remove one of the two lines.',
  'import-depth':
    'This line imports deeper than the assistant follows (four steps): {target}. It was read here all the same.',
  'broken-index':
    'This line of the index points to a file that is not there: {target}. Remove the line, or restore the file.',
  'broken-link': 'This link leads nowhere, or in a circle. Correct or remove it.',
  'folder-depth':
    'This folder lies more than {limit:folder|folders} deep. What is in it was not read: choose it itself.',
  'link-outside': 'This link leads outside of what you chose and was not followed.',
  'unreadable-folder': 'The system refused to open this folder. What is in it was not read.',
  'odd-record':
    'There are no words where this store keeps them, so this was passed over. The rest was read. Look at it in the file.',
  'odd-date': 'The date of this record could not be read, so the entry counts as undated.',
  'same-times':
    'All {files:file|files} in this folder have the time of the same second: they were copied, unzipped or cloned then, so it does not tell how old they are. Put the date into the text, or read the folder where it was first written.',
  cancelled: 'You stopped the reading before this was done.',
} as const;

export type ProblemCode = keyof typeof problemText;

/**
 * Fills the gaps of a sentence with its parameters: `{name}`, and `{count:file|files}` for a number with what follows it,
 * of one and of any other. A gap without a parameter stays visible as it is written.
 */
export function fill(sentence: string, params: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (gap, name: string, one: string | undefined, many: string | undefined) => {
      const value = params[name];
      if (value === undefined) return gap;
      return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
}

/** A number with its noun: 1 source, 2 sources, 2 entries. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
