import { frontMatter, valueUnder } from './front-matter.ts';
import type { Applies } from './importer.ts';

/** `trigger` of a rule of Windsurf (docs.devin.ai/desktop, "Memories & Rules"). */
const triggers: Readonly<Record<string, Applies>> = {
  always_on: 'always',
  glob: 'matching-files',
  model_decision: 'when-relevant',
  manual: 'by-hand',
};

/**
 * When a rule is loaded, as its front matter says: `paths` of Claude Code, `globs` and `alwaysApply` of Cursor,
 * `applyTo` of Copilot, `trigger` of Windsurf. Undefined where it says nothing.
 */
export function appliesIn(text: string): Applies | undefined {
  const matter = frontMatter(text);
  if (!matter) return undefined;
  const trigger = triggers[valueUnder(text, matter, 'trigger') ?? ''];
  if (trigger) return trigger;
  const always = valueUnder(text, matter, 'alwaysApply');
  const everything = /^\*\*(?:\/\*)?$/.test(valueUnder(text, matter, 'applyTo') ?? '');
  if (always === 'true' || everything) return 'always';
  if (matter.values.some(({ key }) => ['paths', 'globs', 'applyTo'].includes(key))) return 'matching-files';
  return always === 'false' ? 'when-relevant' : undefined;
}
