import type { Kind } from '../../../shared/entry.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import type { Draft } from './importer.ts';
import { kindUnder } from './kind-of.ts';
import { type Lines, linesOf } from './lines.ts';
import { prefixOf } from './prefix.ts';

/** What every entry of a Markdown text has in common. */
export interface Common {
  readonly kind: Kind;
  /** Whether headings may tell a better kind. */
  readonly headingsTell: boolean;
  readonly above: readonly string[];
  /** Number of entries that the document has yielded before this text. */
  readonly before: number;
  readonly draft: Omit<Partial<Draft>, 'text' | 'locator' | 'kind' | 'parent'> & {
    readonly pointer?: string;
  };
}

export const plain = (kind: Kind): Common => ({ kind, headingsTell: false, above: [], before: 0, draft: {} });

/** Keys of a front matter that are read by programs: bare syntax, no statement about anybody. */
const machineKeys: ReadonlySet<string> = new Set([
  'sources',
  'type',
  'node_type',
  'originSessionId',
  'modified',
  'created',
  'metadata',
  'paths',
  'globs',
  'alwaysApply',
  'applyTo',
  'trigger',
]);

/** Cuts a Markdown text into entries: values of its front matter, then its blocks, with heading paths and parents. */
export function segment(
  text: string,
  common: Common,
  matter: FrontMatter | null = frontMatter(text),
): Draft[] {
  const lines = linesOf(text);
  const drafts: Draft[] = [];
  for (const value of matter?.values ?? []) {
    if (machineKeys.has(value.key)) continue;
    const label = { label: value.key };
    drafts.push(draftOf(text, lines, value.start, value.end, common.above, common, common.kind, label));
  }
  const ordinals = new Map<Block, number>();
  const open: { level: number; title: string }[] = [];
  for (const block of blocksOf(text, matter?.end ?? 0)) {
    const prefix =
      block.is === 'item' || block.is === 'paragraph'
        ? prefixOf(text.slice(block.start, block.end))
        : { length: 0, tags: [] };
    const start = block.start + prefix.length;
    if (start >= block.end) continue;
    if (block.is === 'heading') while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const heading = [...common.above, ...open.map(({ title }) => title)];
    const title = text.slice(start, block.end);
    const under = block.is === 'heading' ? [...heading, title] : heading;
    const kind = common.headingsTell ? kindUnder(under.slice(common.above.length), common.kind) : common.kind;
    const parent = block.parent === null ? undefined : ordinals.get(block.parent);
    ordinals.set(block, common.before + drafts.length);
    drafts.push(
      draftOf(text, lines, start, block.end, heading, common, kind, {
        ...(prefix.date === undefined ? {} : { prefix: prefix.date }),
        ...(prefix.tags.length === 0 ? {} : { tags: prefix.tags }),
        ...(parent === undefined ? {} : { parent }),
      }),
    );
    if (block.is === 'heading') open.push({ level: block.level, title });
  }
  return drafts;
}

function draftOf(
  text: string,
  lines: Lines,
  start: number,
  end: number,
  heading: readonly string[],
  common: Common,
  kind: Kind,
  more: Pick<Draft, 'prefix' | 'tags' | 'parent' | 'label'>,
): Draft {
  const { pointer, ...draft } = common.draft;
  const locator = {
    ...(pointer === undefined ? {} : { pointer }),
    lines: [lines.at(start) + 1, lines.at(end - 1) + 1] as [number, number],
    range: [start, end] as [number, number],
    heading,
  };
  return { ...draft, ...more, text: text.slice(start, end), locator, kind };
}
