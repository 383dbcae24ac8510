import MarkdownIt from 'markdown-it';
import { type Lines, linesOf } from './lines.ts';

/** A stretch of a Markdown document that is one entry. Offsets into the document; `parent` is the block it hangs under. */
export interface Block {
  readonly is: 'heading' | 'paragraph' | 'item' | 'row' | 'fence' | 'comment';
  readonly start: number;
  readonly end: number;
  /** Of a heading: 1 to 6; 7 for a paragraph that is one bold span, 8 for one italic span. */
  readonly level: number;
  readonly parent: Block | null;
}

// Only the structure of blocks is wanted: rules run on the text as it stands, so no inline parsing and no rendering.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);

type Token = ReturnType<typeof markdown.parse>[number];

const boldLine = /^(?:\*\*(?!\s)([^*\n]+)\*\*|__(?!\s)([^_\n]+)__)$/;
const italicLine = /^(?:\*(?![\s*])([^*\n]+)\*|_(?![\s_])([^_\n]+)_)$/;
const marker = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** Cuts a Markdown text, from an offset on, into its blocks in the order in which they stand. */
export function blocksOf(text: string, from = 0): Block[] {
  const body = text.slice(from);
  const lines = linesOf(body);
  const cutter = createCutter(body, lines);
  const tokens = markdown.parse(body, {});
  for (const [at, token] of tokens.entries()) cutter.take(token, tokens, at);
  const blocks = [...cutter.blocks, ...uncovered(body, lines, cutter.covered)];
  blocks.sort((a, b) => a.start - b.start || b.end - a.end);
  return from === 0 ? blocks : shifted(blocks, from);
}

function createCutter(text: string, lines: Lines) {
  const blocks: Block[] = [];
  const covered = new Uint8Array(lines.count);
  const items: { block: Block | null; until: number }[] = [];
  let itemsOnLine = { line: -1, depth: 0 };

  const add = (
    is: Block['is'],
    first: number,
    last: number,
    skip: RegExp | null,
    level = 0,
  ): Block | null => {
    covered.fill(1, first, last);
    let start = lines.start(first);
    let end = lines.end(Math.max(first, last - 1));
    if (skip) start += text.slice(start, end).match(skip)?.[0].length ?? 0;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (start >= end) return null;
    const block: Block = {
      is,
      start,
      end,
      level,
      parent: items.findLast(({ block: open }) => open)?.block ?? null,
    };
    blocks.push(block);
    return block;
  };

  const openItem = (first: number, last: number, tokens: readonly Token[], at: number) => {
    itemsOnLine =
      itemsOnLine.line === first ? { line: first, depth: itemsOnLine.depth + 1 } : { line: first, depth: 1 };
    const nested = firstNested(tokens, at, last);
    const block = nested === first ? null : add('item', first, nested, repeated(itemsOnLine.depth));
    if (block === null) covered.fill(1, first, Math.min(nested + 1, last));
    items.push({ block, until: nested });
  };

  const take = (token: Token, tokens: readonly Token[], at: number) => {
    const [first, last] = token.map ?? [0, 0];
    if (token.type === 'list_item_open') return openItem(first, last, tokens, at);
    if (token.type === 'list_item_close') return items.pop();
    if (!token.map || first < (items.at(-1)?.until ?? 0)) return;
    if (token.type === 'heading_open') addHeading(token, first, last);
    else if (token.type === 'paragraph_open') addParagraph(first, last);
    else if (token.type === 'fence' || token.type === 'code_block') add('fence', first, last, null);
    else if (token.type === 'html_block')
      add(/^\s*<!--/.test(text.slice(lines.start(first))) ? 'comment' : 'paragraph', first, last, null);
    else if (token.type === 'tr_open') add('row', first, last, /^[ \t>]*/);
    else if (token.type === 'hr') covered.fill(1, first, last);
    else if (token.type === 'table_open') covered.fill(1, first + 1, first + 2);
  };

  const addHeading = (token: Token, first: number, last: number) => {
    const level = Number(token.tag.slice(1));
    const setext = token.markup === '=' || token.markup === '-';
    const block = add('heading', first, setext ? last - 1 : last, /^[ \t>]*(?:#{1,6}[ \t]+|#{1,6}$)?/, level);
    covered.fill(1, first, last);
    if (!block || setext) return;
    const closing = text.slice(block.start, block.end).match(/[ \t]+#+$/);
    if (closing) blocks[blocks.length - 1] = { ...block, end: block.end - closing[0].length };
  };

  const addParagraph = (first: number, last: number) => {
    const block = add('paragraph', first, last, /^[ \t]*(?:>[ \t]?)*/);
    if (!block || items.length > 0) return;
    const words = text.slice(block.start, block.end);
    const inner = words.match(boldLine) ?? words.match(italicLine);
    if (!inner) return;
    const mark = boldLine.test(words) ? 2 : 1;
    blocks[blocks.length - 1] = {
      ...block,
      is: 'heading',
      level: mark === 2 ? 7 : 8,
      start: block.start + mark,
      end: block.end - mark,
    };
  };

  return { blocks, covered, take };
}

/** The line on which the first list nested in an item begins, else the line behind the item. */
function firstNested(tokens: readonly Token[], at: number, last: number): number {
  const level = tokens[at]?.level ?? 0;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (!token || token.level <= level) break;
    if (token.level === level + 1 && /^(?:bullet|ordered)_list_open$/.test(token.type))
      return token.map?.[0] ?? last;
  }
  return last;
}

/** Skips as many list markers as items begin on one line (`- - text`). */
const repeated = (depth: number): RegExp =>
  depth === 1 ? marker : new RegExp(`(?:${marker.source.replace('^', '')}){${Math.min(depth, 50)}}`, 'y');

/** Lines that no block claims although words stand on them: link definitions, where instructions can hide. */
function uncovered(text: string, lines: Lines, covered: Uint8Array): Block[] {
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    if (covered[line] === 1) continue;
    const words = text.slice(lines.start(line), lines.end(line));
    const trimmed = words.trim();
    if (trimmed.replace(/[>\s]/g, '') === '') continue;
    const start = lines.start(line) + words.indexOf(trimmed);
    blocks.push({ is: 'paragraph', start, end: start + trimmed.length, level: 0, parent: null });
  }
  return blocks;
}

function shifted(blocks: readonly Block[], by: number): Block[] {
  const moved = new Map<Block, Block>();
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const parent = block.parent ? (moved.get(block.parent) ?? null) : null;
    moved.set(block, { ...block, start: block.start + by, end: block.end + by, parent });
  }
  return blocks.flatMap((block) => moved.get(block) ?? []);
}
