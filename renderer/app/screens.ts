import type { ComponentType } from 'react';
import { CheckScreen } from '../check-document/check-screen.tsx';
import { ReviewScreen } from '../checklist/review-screen.tsx';
import { ConnectorsScreen } from '../connectors/connectors-screen.tsx';
import { DataHandlingScreen } from '../data-handling/data-handling-screen.tsx';
import { EntriesScreen } from '../entries/entries-screen.tsx';
import { LogScreen } from '../log/log-screen.tsx';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import { ProblemsScreen } from '../problems/problems-screen.tsx';
import { RemovalsScreen } from '../removals/removals-screen.tsx';
import { ModelScreen } from '../security-model/model-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';

export const screenIds = [
  'overview',
  'review',
  'entries',
  'removals',
  'connectors',
  'problems',
  'data-handling',
  'model',
  'check',
  'log',
  'settings',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** Every screen, in the order of the navigation, with the letter that goes to it after G. */
export const screens: Readonly<
  Record<ScreenId, { readonly letter: string; readonly Screen: ComponentType }>
> = {
  overview: { letter: 'o', Screen: OverviewScreen },
  review: { letter: 'r', Screen: ReviewScreen },
  entries: { letter: 'e', Screen: EntriesScreen },
  removals: { letter: 'd', Screen: RemovalsScreen },
  connectors: { letter: 'k', Screen: ConnectorsScreen },
  problems: { letter: 'n', Screen: ProblemsScreen },
  'data-handling': { letter: 'p', Screen: DataHandlingScreen },
  model: { letter: 'm', Screen: ModelScreen },
  check: { letter: 'c', Screen: CheckScreen },
  log: { letter: 'l', Screen: LogScreen },
  settings: { letter: 's', Screen: SettingsScreen },
};
