/**
 * What is never read as memory. Assistants keep their notes beside transcripts, tokens and records that only they
 * may write (docs/formats.md names the sources). Paths with `/`; look-ups over names, nothing is opened.
 */

/** Left alone even where the person names it, or a file that is read refers to it. */
const never: readonly RegExp[] = [
  /(?:^|\/)local-agent-mode-sessions\/[^/]+\/[^/]+\/local_[^/]*(?:\/|\.json$)/i,
  /(?:^|\/)local-agent-mode-sessions\/(?:.+\/)?audit\.jsonl$/i,
  /(?:^|\/)\.audit-key$/i,
  /(?:^|\/)\.claude\/projects\/[^/]+\/(?!memory(?:\/|$))/i,
  /(?:^|\/)\.claude\/(?:history\.jsonl|\.credentials\.json)$/i,
  /(?:^|\/)\.claude\/(?:backups|file-history|shell-snapshots|debug)\//i,
  /(?:^|\/)\.claude\.json(?:\.backup[^/]*)?$/i,
  // Cookies, tokens and caches of the desktop application.
  /(?:^|\/)(?:Application Support|Roaming|Local|\.config)\/Claude(?:-3p)?\/(?!local-agent-mode-sessions(?:\/|$))/i,
];

/** Folders in which only these places are taken when they are found and not named. */
const guarded: readonly { readonly below: RegExp; readonly only: RegExp }[] = [
  {
    below: /(?:^|\/)local-agent-mode-sessions\/[^/]+\/[^/]+\/(.+)$/i,
    only: /^(?:memory\/(?:.+\/)?[^/]+\.md|spaces\.json|spaces\/[^/]+\/memory\/[^/]+\.md|\.project-cache\/[^/]+\/memory\.md)$/i,
  },
  {
    // A worktree is a folder of code like any other, wherever it lies.
    below: /(?:^|\/)\.claude\/(?!worktrees\/)(.+)$/i,
    only: /^(?:CLAUDE(?:\.local)?\.md|rules\/.+|projects\/[^/]+\/memory\/.+|agent-memory(?:-local)?\/.+)$/i,
  },
  { below: /(?:^|\/)windsurf\/memories\/(.+)$/, only: /^global_rules\.md$/ },
  { below: /(?:^|\/)\.codex\/memories\/rollout_summaries\/(.+)$/, only: /^(?!)/ },
];

export const isLeftAlone = (path: string): boolean => never.some((place) => place.test(path));

/** Whether a file that was found in a folder is to be passed over, whatever its name. */
export const isPassedOver = (path: string): boolean =>
  isLeftAlone(path) ||
  guarded.some(({ below, only }) => {
    const inside = path.match(below)?.[1];
    return inside !== undefined && !only.test(inside);
  });
