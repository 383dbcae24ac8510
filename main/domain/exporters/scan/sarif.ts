import type { Severity } from '../../../../shared/finding.ts';
import type { ReportEntry } from '../../../../shared/report.ts';
import type { ReportWriter } from './writer.ts';

const levels: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** Where an entry lies, as a URI (RFC 8089); the member of an archive stands behind `!/`. */
function uriOf({ locator: { file, inner }, source }: ReportEntry): string {
  const path = file && /^[a-z]:\\/i.test(file) ? `/${file.replaceAll('\\', '/')}` : file;
  const place = `${path ? `file://${path}` : source}${inner ? `!/${inner}` : ''}`;
  return encodeURI(place.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

function resultOf(entry: ReportEntry, finding: ReportEntry['findings'][number]): string {
  const { lines } = entry.locator;
  const region = lines ? { region: { startLine: lines[0], endLine: lines[1] } } : {};
  return JSON.stringify({
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: `${finding.why} ${finding.remedy}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(entry) }, ...region } }],
    partialFingerprints: { 'entry/v1': entry.id },
    rank: Math.round(finding.confidence * 100),
  });
}

/** SARIF 2.1.0 (OASIS), for tools that show findings beside the code. It holds no words of an entry. */
export const sarif: ReportWriter = {
  begin: ({ version, rulesRun }) => {
    const rules = rulesRun.map((id) => ({ id }));
    const driver = { name: 'Memory Hygiene', version, rules };
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[\n`;
  },
  entry: (entry, first) => {
    const results = entry.findings.map((finding) => resultOf(entry, finding));
    return results.length === 0 ? '' : `${first ? '' : ',\n'}${results.join(',\n')}`;
  },
  end: (_summary, sources) => {
    const notifications = sources.flatMap(({ problems }) =>
      problems.map(({ where, message }) => ({ level: 'warning', message: { text: `${where}: ${message}` } })),
    );
    return `\n],"invocations":[${JSON.stringify({ executionSuccessful: true, toolExecutionNotifications: notifications })}]}]}\n`;
  },
};
