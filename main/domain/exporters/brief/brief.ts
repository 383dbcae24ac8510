import {
  type ModelLine,
  type ModelRow,
  markOf,
  type SecurityModel,
} from '../../../../shared/security-model.ts';
import type { Plan, Profile } from '../../../../shared/settings.ts';
import { briefText as text } from '../../../../shared/text/brief.ts';
import { fill } from '../../../../shared/text/problems.ts';
import { profilesText } from '../../../../shared/text/profiles.ts';
import { modelDates, modelGroups, modelText } from '../../../../shared/text/security-model.ts';
import { planName, sayLine } from '../../../../shared/text/security-model-lines.ts';
import { modelRowText } from '../../../../shared/text/security-model-rows.ts';

export interface BriefContext {
  readonly model: SecurityModel;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly version: string;
}

/** One row of the brief: its id and title, how it is known, and the sentences about it. */
export interface BriefRow {
  readonly head: string;
  readonly mark: string;
  readonly lines: readonly string[];
}

/** The brief, apart from the form that it is written in. */
export interface Brief {
  readonly lead: readonly string[];
  /** What speaks against a row, with its id. */
  readonly attention: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly BriefRow[] }[];
}

/**
 * The page that goes to a security partner: every row as it stands, what speaks against it on top. In the form that can
 * be shared: folders and accounts by number, so that no path and no name of a person is in it.
 */
export function briefOf({ model, profile, plan, version }: BriefContext): Brief {
  const say = createSay();
  const unknown = modelText.marks.unknown;
  const rows = new Map(model.rows.map((row) => [row.id, row]));
  const groups = [...modelGroups.filter(isVerdict), ...modelGroups.filter((one) => !isVerdict(one))].map(
    ({ title, ids }) => ({
      title,
      rows: ids.map((id) => rowOf(rows.get(id) ?? { id, lines: [] }, say)),
    }),
  );
  return {
    lead: [
      fill(text.made, {
        on: model.on,
        profile: profilesText.profiles[profile],
        plan: planName(plan),
        version,
      }),
      text.form,
      model.measuredAt
        ? fill(text.measured, { on: model.measuredAt.slice(0, 10), unknown })
        : fill(text.notMeasured, { unknown }),
      fill(text.page, modelDates),
    ],
    attention: attentionOf(model, say),
    groups,
  };
}

/** The verdict comes first: it is what the page is read for. */
const isVerdict = ({ ids }: (typeof modelGroups)[number]): boolean => ids.includes('V3');

/** What speaks against rows, each sentence once with the ids of its rows. */
function attentionOf({ rows }: SecurityModel, say: Say): string[] {
  const said = rows.flatMap(({ id, lines }) =>
    lines.filter(({ warns }) => warns).map((line) => ({ id, words: say(line) })),
  );
  return [...Map.groupBy(said, ({ words }) => words)].map(
    ([words, of]) => `${[...new Set(of.map(({ id }) => id))].join(', ')}: ${words}`,
  );
}

type Say = (line: ModelLine) => string;

function rowOf(row: ModelRow, say: Say): BriefRow {
  const { title, correction } = modelRowText[row.id];
  const said = [
    ...new Set(
      row.lines.map(
        (line) => `${say(line)}${line.mark === 'unknown' ? ` [${modelText.marks.unknown}]` : ''}`,
      ),
    ),
  ];
  return {
    head: `${row.id} ${title}`,
    mark: modelText.marks[markOf(row)],
    lines: [
      ...(said.length === 0 ? [text.nothing] : said),
      ...(correction?.short
        ? [fill(text.correction, { on: modelDates.checked, words: correction.short })]
        : []),
    ],
  };
}

/** Says lines with each folder and account by a number, the same in the whole brief. */
function createSay(): Say {
  const numbered = (form: string) => {
    const numbers = new Map<string, number>();
    return (name: string): string => {
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      return fill(form, { number });
    };
  };
  const folder = numbered(text.folder);
  const account = numbered(text.account);
  const volume = numbered(text.volume);
  return (line) => {
    const { place, account: whose, volume: disk } = line.params;
    const said = sayLine({
      ...line,
      params: {
        ...line.params,
        ...(place === undefined ? {} : { place: folder(String(place)) }),
        ...(whose === undefined ? {} : { account: account(String(whose)) }),
        ...(disk === undefined ? {} : { volume: volume(String(disk)) }),
      },
    });
    return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  };
}
