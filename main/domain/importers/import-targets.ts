const fence = /^[ \t]*(`{3,}|~{3,})/;
// A path needs a slash, a leading dot or tilde, or a file ending: plain `@name` is a mention of somebody.
const target = /(?:^|[\s("'])@((?:~|\.{1,2})?[\w./\\~-][^\s`"'()<>]{0,400})/g;
const pathLike = /[/\\]|^[~.]|\.[a-z0-9]{1,8}$/i;

/**
 * The `@path` imports of a stretch of an instruction file, with their offsets. As Claude Code does, those inside
 * code spans, fenced blocks and block comments are not followed (code.claude.com/docs, "Memory").
 */
export function importTargets(text: string): { readonly target: string; readonly offset: number }[] {
  if (fence.test(text) || text.startsWith('<!--')) return [];
  const open = text.replace(/(`+)[^`\n]*\1/g, (span) => ' '.repeat(span.length));
  return [...open.matchAll(target)].flatMap((found) => {
    const path = (found[1] ?? '').replace(/[.,;:!?]+$/, '');
    const offset = found.index + found[0].indexOf('@');
    return pathLike.test(path) && !/^[\w.+-]+@/.test(path) ? [{ target: path, offset }] : [];
  });
}
