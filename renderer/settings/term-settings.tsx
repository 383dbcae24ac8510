import type { Settings } from '../../shared/settings.ts';
import { termText as text } from '../../shared/text/terms.ts';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { TermPresets } from './term-presets.tsx';
import { TermSuggestions } from './term-suggestions.tsx';

/** The person's own terms: typed, suggested, or by the list. */
export function TermSettings({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2>{text.title}</h2>
      <p className="hint">{text.hint}</p>
      <p className="hint">{text.capitals}</p>
      <p className="hint">{text.ownName}</p>
      <TermForm />
      <TermList />
      <TermSuggestions />
      <TermPresets settings={settings} />
    </section>
  );
}
