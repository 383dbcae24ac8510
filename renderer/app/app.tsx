import { useEffect, useState } from 'react';
import { screenText as text } from '../../shared/text/screens.ts';
import { FindMemory } from '../places/find-memory.tsx';
import { AddMemory } from './add-memory.tsx';
import { ChangedOffer } from './changed-offer.tsx';
import { Commands } from './commands.tsx';
import { DropZone } from './drop-zone.tsx';
import { FirstRun } from './first-run.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Navigation } from './navigation.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { usePlace } from './router.ts';
import { screens } from './screens.ts';
import { Toasts } from './toasts.tsx';
import { useAnswer } from './use-answer.ts';
import { useGlobalKeys } from './use-global-keys.ts';

/** The window: navigation on the left, one screen on the right, messages above everything. */
export function App() {
  const { screen } = usePlace();
  const [about] = useAnswer('app.about', {}, ['settings']);
  const [sources] = useAnswer('sources.list', {}, ['sources']);
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  const [receipts] = useAnswer('review.receipts', {}, ['review']);
  const [shown, setShown] = useState<'keys' | 'commands' | 'find' | null>(null);
  const find = (): void => setShown('find');
  useGlobalKeys(setShown, settings?.singleKeys ?? true);
  useEffect(() => {
    document.documentElement.dataset.theme = settings?.theme ?? 'system';
  }, [settings?.theme]);

  const { Screen } = screens[screen];
  const first =
    sources?.length === 0 && receipts?.length === 0 && (screen === 'overview' || screen === 'entries');
  return (
    <div className="window">
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.skip}
      </button>
      <Navigation about={about} synthetic={sources?.some((source) => source.synthetic) ?? false}>
        <AddMemory about={about} onFind={find} />
      </Navigation>
      <main id="content" tabIndex={-1}>
        <ProgressBar />
        <ChangedOffer sources={sources ?? []} />
        {first ? <FirstRun about={about} onFind={find} /> : sources && <Screen key={screen} />}
      </main>
      <DropZone />
      <Toasts />
      {shown === 'keys' && <KeysDialog onClose={() => setShown(null)} />}
      {shown === 'commands' && <Commands onFind={find} onClose={() => setShown(null)} />}
      {shown === 'find' && <FindMemory about={about} onClose={() => setShown(null)} />}
    </div>
  );
}
