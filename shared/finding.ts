import { z } from './zod.ts';

export const contentCategories = [
  'credential',
  'government-id',
  'financial',
  'contact',
  'location',
  'person',
  'health',
  'special-category',
  'employment',
  'legal',
  'business-confidential',
  'minor',
  'dictionary',
] as const;
export const integrityCategories = [
  'injected-instruction',
  'standing-order',
  'hidden-text',
  'exfiltration',
] as const;
export const upkeepCategories = [
  'stale',
  'expired',
  'undated',
  'duplicate',
  'contradiction',
  'oversize',
  'broken-reference',
  'vague',
] as const;
export const categories = [...contentCategories, ...integrityCategories, ...upkeepCategories] as const;
export const Category = z.enum(categories);
export type Category = z.infer<typeof Category>;

const content: ReadonlySet<Category> = new Set(contentCategories);
const topics: ReadonlySet<Category> = new Set([
  'health',
  'special-category',
  'employment',
  'legal',
  'business-confidential',
  'minor',
]);

/** What the ids of the rules on topics begin with: their span is a sentence, in `financial` too. */
export const topicPrefix = 'topic-';

type Named = { readonly category: Category; readonly rule: string };

/** A topic is what a whole sentence is about, so that covering words of it would show the rest. */
export const isTopic = ({ category, rule }: Named): boolean =>
  topics.has(category) || rule.startsWith(topicPrefix);

/** A value can be covered. Words of integrity and upkeep are shown: the person has to see them to judge them. */
export const isValue = (finding: Named): boolean => content.has(finding.category) && !isTopic(finding);

/** From the mildest to the gravest; the order is the sort order. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

export const sensitivities = ['none', ...severities] as const;
export const Sensitivity = z.enum(sensitivities);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** Below `possible` a finding is shown only on request and does not count towards sensitivity. */
export const tiers = { possible: 0.4, sure: 0.8 } as const;

/**
 * One hit of one rule in one entry. `start` and `end` are UTF-16 offsets into the entry's text, end exclusive;
 * `confidence` runs from 0 to 1. Never holds a word of the entry.
 */
export const Finding = z.object({
  rule: z.string(),
  category: Category,
  severity: Severity,
  confidence: z.number().min(0).max(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** What raised or lowered the confidence: codes of text/reasons.ts. */
  reasons: z.array(z.string()).optional(),
  /** Further places in the text that weighed: UTF-16 offsets, end exclusive. */
  marks: z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])).optional(),
  /** Row ids of the other entries that it is about: the one that says the same, or the contrary. */
  others: z.array(z.string()).optional(),
  /** Number of the acceptance by which it was called wrong; it does not count then. */
  accepted: z.number().int().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Whether a found name is that of whoever owns the memory. */
export const isOwnersName = ({ reasons }: Pick<Finding, 'reasons'>): boolean =>
  reasons?.includes('owner-name') ?? false;

/** How sure a finding is, as the screen tells it; the last two do not count. */
export const sureness = ['sure', 'likely', 'guess', 'wrong'] as const;
export const Sureness = z.enum(sureness);
export type Sureness = z.infer<typeof Sureness>;

export function surenessOf({ confidence, accepted }: Pick<Finding, 'confidence' | 'accepted'>): Sureness {
  if (accepted !== undefined) return 'wrong';
  if (confidence < tiers.possible) return 'guess';
  return confidence < tiers.sure ? 'likely' : 'sure';
}

/** A finding as a row of the table tells it, for the filters: which rule, about what, how sure. */
export const Flag = z.object({ rule: z.string(), category: Category, sure: Sureness });
export type Flag = z.infer<typeof Flag>;

/** What the screens and the docs say of a rule. `source` is the page or standard that the rule rests on. */
export const RuleInfo = z.object({
  id: z.string(),
  title: z.string(),
  category: Category,
  severity: Severity,
  why: z.string(),
  remedy: z.string(),
  source: z.string(),
  /** There is nothing that it could look for now, so that it does not run. */
  idle: z.boolean().optional(),
});
export type RuleInfo = z.infer<typeof RuleInfo>;

/** Whether a rule rests on a shape alone: no page or standard was read for it. */
export const isUnverified = ({ source }: Pick<RuleInfo, 'source'>): boolean =>
  source.startsWith('unverified');
