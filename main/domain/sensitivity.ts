import {
  type Category,
  contentCategories,
  type Finding,
  type Flag,
  integrityCategories,
  type Sensitivity,
  severities,
  surenessOf,
  tiers,
} from '../../shared/finding.ts';

const counted: ReadonlySet<Category> = new Set([...contentCategories, ...integrityCategories]);

const stands = ({ confidence, accepted }: Finding): boolean =>
  confidence >= tiers.possible && accepted === undefined;
const counts = (finding: Finding): boolean => counted.has(finding.category) && stands(finding);

/** None, or the highest severity among the content and integrity findings above the lowest tier that are not accepted. */
export function sensitivityOf(findings: readonly Finding[]): Sensitivity {
  const highest = findings
    .filter(counts)
    .reduce((rank, { severity }) => Math.max(rank, severities.indexOf(severity)), -1);
  return severities[highest] ?? 'none';
}

/** The categories that an entry is flagged for, upkeep included, each once, in the order of the findings. */
export const categoriesOf = (findings: readonly Finding[]): readonly Category[] => [
  ...new Set(findings.filter(stands).map(({ category }) => category)),
];

/** Every finding as the filters see it, each rule once for each degree of sureness. */
export function flagsOf(findings: readonly Finding[]): readonly Flag[] {
  const flags = findings.map((finding) => {
    const { rule, category } = finding;
    return { rule, category, sure: surenessOf(finding) };
  });
  return flags.filter(
    (one, at) => at === flags.findIndex(({ rule, sure }) => rule === one.rule && sure === one.sure),
  );
}
