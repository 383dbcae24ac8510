import {
  type Category,
  contentCategories,
  type Finding,
  integrityCategories,
  type Sensitivity,
  severities,
  tiers,
} from '../../shared/finding.ts';

const counted: ReadonlySet<Category> = new Set([...contentCategories, ...integrityCategories]);

const counts = (finding: Finding): boolean =>
  counted.has(finding.category) && finding.confidence >= tiers.possible;

/** None, or the highest severity among the content and integrity findings above the lowest tier. */
export function sensitivityOf(findings: readonly Finding[]): Sensitivity {
  const highest = findings
    .filter(counts)
    .reduce((rank, { severity }) => Math.max(rank, severities.indexOf(severity)), -1);
  return severities[highest] ?? 'none';
}

/** The categories that make an entry sensitive, each once, in the order of the findings. */
export const categoriesOf = (findings: readonly Finding[]): readonly Category[] => [
  ...new Set(findings.filter(counts).map(({ category }) => category)),
];
