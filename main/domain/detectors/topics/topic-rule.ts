import { topicPrefix } from '../../../../shared/finding.ts';
import { analysisOf } from '../reading/analysis.ts';
import { type TopicId, topicCategories } from '../reading/sense.ts';
import type { Rule } from '../rule.ts';

/** Makes the rule of a topic; all topics are read in one pass over the text. */
export const topicRule = (
  topic: TopicId,
  info: Pick<Rule, 'title' | 'severity' | 'why' | 'source' | 'examples'> & { readonly remedy?: string },
): Rule => ({
  id: `${topicPrefix}${topic}`,
  category: topicCategories[topic],
  remedy: 'Delete the entry, or keep only what the work needs, without the person.',
  ...info,
  find: (text, about) => analysisOf(text, about).topics.get(topic) ?? [],
});
