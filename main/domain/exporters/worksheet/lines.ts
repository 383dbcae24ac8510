import type { Removal } from '../../../../shared/removal.ts';
import { fill } from '../../../../shared/text/problems.ts';
import { stateOf, worksheetText as text } from '../../../../shared/text/removals.ts';
import { systemText } from '../../../../shared/text/systems.ts';
import { decidedText } from '../../../../shared/text/words.ts';

/** One system of the worksheet: where to go, what to do there, and the removals one by one. */
export interface WorksheetPart {
  readonly name: string;
  readonly about: readonly (readonly [string, string])[];
  readonly lines: readonly { readonly title: string; readonly details: readonly string[] }[];
}

/** The worksheet by system, each in the order of the list. It is for the person alone: it holds places and first words. */
export function worksheetParts(removals: readonly Removal[]): WorksheetPart[] {
  const systems = [...new Set(removals.map(({ system }) => system))];
  return systems.map((system) => {
    const { name, where, act, stays } = systemText[system] ?? systemText.other ?? unknown;
    return {
      name,
      about: [
        [text.where, where],
        [text.act, act],
        [text.stays, stays],
      ],
      lines: removals.filter((removal) => removal.system === system).map(lineOf),
    };
  });
}

const unknown = { name: '', where: '', act: '', stays: '' };

function lineOf(removal: Removal): WorksheetPart['lines'][number] {
  const { excerpt, file, lines, heading, changedAtProvider, earlierVersions } = removal;
  const place = [
    file ?? removal.source,
    heading.length > 0 ? heading.join(' > ') : null,
    lines
      ? lines[0] === lines[1]
        ? fill(text.line, { first: lines[0] })
        : fill(text.lines, { first: lines[0], last: lines[1] })
      : null,
  ].filter((part) => part !== null);
  return {
    title: `#${removal.number} ${decidedText[removal.decision]}: ${excerpt ?? text.notLoaded}`,
    details: [
      fill(text.at, { place: place.join(', ') }),
      fill(text.state, { state: stateOf(removal) }),
      ...(changedAtProvider
        ? [changedAtProvider.on ? fill(text.changed, { date: changedAtProvider.on }) : text.change]
        : []),
      ...(earlierVersions ? [fill(text.versions, { count: earlierVersions })] : []),
    ],
  };
}
