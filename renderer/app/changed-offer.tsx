import { useState } from 'react';
import type { SourceInfo } from '../../shared/source.ts';
import { screenText } from '../../shared/text/screens.ts';
import { importBy } from './importing.ts';
import { counted, fill } from './say.ts';

const text = screenText.sources;

/** Says on every screen that files changed since they were read, and offers to read them again. Nothing is read unasked. */
export function ChangedOffer({ sources }: { sources: readonly SourceInfo[] }) {
  const [waved, setWaved] = useState('');
  const changed = sources.filter((source) => source.changed);
  const which = changed.map(({ id, readAt }) => `${id} ${readAt}`).join('\n');
  if (changed.length === 0 || which === waved) return null;
  return (
    <div className="changed-offer" role="status">
      <span>{fill(text.changedOffer, { sources: counted(changed.length, 'source') })}</span>
      <button type="button" onClick={() => void importBy('sources.refresh', {})}>
        {screenText.import.again}
      </button>
      <button type="button" className="quiet" onClick={() => setWaved(which)}>
        {text.notNow}
      </button>
    </div>
  );
}
