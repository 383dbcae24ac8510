import type { LogEvent } from './log.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const pairs = (record: Readonly<Record<string, number>>): string =>
  Object.entries(record)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

/** Numbers in order, with runs of them as `4-9`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

/** One event in a line: numbers, kinds and codes only, as the log itself holds nothing else. */
export function describe(body: LogEvent): string {
  switch (body.event) {
    case 'store-created':
      return `version ${body.version}, scheme ${body.scheme}`;
    case 'source-read': {
      const asOf = body.asOf === null ? '' : `, as of ${body.asOf.slice(0, 10)}`;
      const off = body.rulesOff.length === 0 ? '' : `, rules off: ${body.rulesOff.join(' ')}`;
      return `source ${body.source} (${body.sourceKind})${asOf}: ${count(body.entries, 'entry', 'entries')}, ${count(body.problems, 'problem', 'problems')}, rules ${body.ruleset}${off}`;
    }
    case 'source-missing':
    case 'source-moved':
    case 'source-away':
    case 'source-forgotten':
      return `source ${body.source} (${body.sourceKind})`;
    case 'verdict': {
      const { subject } = body;
      const reason = body.reason ? ` (${body.reason})` : '';
      const of = body.duplicateOf === undefined ? '' : ` of entry ${body.duplicateOf}`;
      const by = body.by === 'person' ? body.manner : body.by;
      const rules = subject.rules.length === 0 ? '' : `, ${subject.rules.join(' ')}`;
      return `entry ${subject.entry} of source ${subject.source} (${subject.sourceKind}): ${body.decision ?? 'none'}${of}${reason}, ${by}; ${subject.sensitivity}${rules}`;
    }
    case 'finding-accepted':
      return `number ${body.acceptance}, entry ${body.entry}, ${body.rule}, by ${body.reach}, ${body.until === null ? 'for good' : `until ${body.until}`}`;
    case 'acceptance-removed':
      return `number ${body.acceptance}, ${body.rule}`;
    case 'removal': {
      const asOf = body.asOf === null ? '' : `, as of ${body.asOf.slice(0, 10)}`;
      const on = body.on === undefined ? '' : ` on ${body.on}`;
      return `entry ${body.entry} of source ${body.source} (${body.sourceKind}): ${body.state}${on}${asOf}, ${body.by}`;
    }
    case 'file-edited':
      return `edit ${body.edit}: ${body.what}, ${body.entries.length === 1 ? 'entry' : 'entries'} ${body.entries.join(' ')}`;
    case 'provider-changed':
      return `entry ${body.entry}: ${body.on ?? 'withdrawn'}`;
    case 'match-answered':
      return `entry ${body.entry} and entry ${body.earlier}: ${body.answer ?? 'withdrawn'}`;
    case 'note':
      return `entry ${body.entry}: ${body.digest === null ? 'removed' : `digest ${body.digest.slice(0, 16)}`}`;
    case 'review-started':
      return `review ${body.review}, ${body.profile}, ${body.plan}, every ${body.cadence}`;
    case 'step-answered':
      return `review ${body.review}, ${body.step}${body.field ? `, ${body.field}` : ''}: ${answered(body)}`;
    case 'computer-measured': {
      const some = (number: number | null, one: string, many: string): string =>
        number === null ? `${many}: could not tell` : count(number, one, many);
      const found = [
        some(body.connectors, 'connector', 'connectors'),
        some(body.folders, 'granted folder', 'granted folders'),
        some(body.accounts, 'account', 'accounts'),
      ];
      const on = body.on.length === 0 ? '' : `; on: ${body.on.join(' ')}`;
      const unclear = body.unclear.length === 0 ? '' : `; could not tell: ${body.unclear.join(' ')}`;
      const disks = `; ${count(body.unencrypted, 'volume', 'volumes')} not encrypted, ${body.encryptionUnclear} could not tell`;
      return `${count(body.files, 'file', 'files')} looked into, ${body.unread} not readable: ${found.join(', ')}${on}${unclear}${disks}`;
    }
    case 'thing-found': {
      const origins = body.origins.length === 0 ? '' : `, from ${body.origins.join(' ')}`;
      const can =
        body.thing === 'connector'
          ? `, can: ${body.reach === null ? 'not known' : body.reach.join(' ')}`
          : '';
      const warnings = body.warnings.length === 0 ? '' : `; ${body.warnings.join(' ')}`;
      return `${body.thing} ${body.id.slice(0, 8)}${origins}${can}${warnings}`;
    }
    case 'thing-gone':
      return `${body.thing} ${body.id.slice(0, 8)}`;
    case 'connector-typed':
      return `connector ${body.connector.slice(0, 8)}: ${body.what}`;
    case 'connector-reviewed':
      return `connector ${body.connector.slice(0, 8)}: ${body.answer}, own role ${body.role}${body.digest === null ? '' : `, digest ${body.digest.slice(0, 16)}`}`;
    case 'security-model': {
      const against = body.against.map(
        ({ row, code, count: times }) => `${row} ${code}${times > 1 ? ` ${times}` : ''}`,
      );
      return `review ${body.review}: ${pairs(body.marks)}; ${against.length === 0 ? 'nothing against it' : `against it: ${against.join(', ')}`}`;
    }
    case 'carried-over':
      return `review ${body.review}: ${count(body.entries.length, 'entry', 'entries')} kept before and unchanged: ${ranges(body.entries)}`;
    case 'review-finished': {
      const { receipt } = body;
      const open =
        receipt.open.length === 0 ? '' : `, ${receipt.open.length} open: ${receipt.open.join(' ')}`;
      return `review ${receipt.review}: ${count(receipt.entries, 'entry', 'entries')}; ${pairs(receipt.byDecision) || 'no decisions'}; undecided ${receipt.undecided}; ${pairs(receipt.bySensitivity)}; stale ${receipt.stale}; problems ${receipt.problems}${open}; next ${receipt.nextDue}`;
    }
    case 'review-missed':
      return `due ${body.due}`;
    case 'review-skipped':
      return `due ${body.due}, ${body.reason}`;
    case 'review-snoozed':
      return body.until === null ? 'withdrawn' : `until ${body.until}`;
    case 'terms-changed': {
      const { added, removed, changed } = body;
      return `${pairs({ added, removed, changed }) || 'none'}; ${count(body.terms, 'term', 'terms')}`;
    }
    case 'settings-changed':
      return body.keys.join(' ');
    case 'log-exported':
      return `${body.format}, ${body.form}`;
  }
}

/** What was answered: a choice or day, the digest of what was typed, or nothing any more. */
const answered = ({ choice, digest }: Extract<LogEvent, { event: 'step-answered' }>): string =>
  choice || (digest ? `digest ${digest.slice(0, 16)}` : 'withdrawn');
