/** Most characters of a document that is parsed whole; longer ones are streamed or refused. */
export const wholeLimit = 32 * 1024 * 1024;

/** Joins the chunks of a document; null where it is longer than `limit` characters. */
export async function whole(
  chunks: AsyncIterable<string>,
  limit: number = wholeLimit,
): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return parts.join('');
}
