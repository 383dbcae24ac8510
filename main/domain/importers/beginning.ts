/** Most characters of a beginning, so far as no single chunk is longer. */
const longest = 64 * 1024;

/** The beginning of a document, as far as `enough` wants it, to judge its shape by; and the whole again. */
export async function beginning(
  chunks: AsyncIterable<string>,
  enough: (head: string) => boolean,
): Promise<{ readonly head: string; readonly all: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  while (head.length < longest && !enough(head)) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  const all = async function* (): AsyncIterable<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return { head, all: all() };
}
