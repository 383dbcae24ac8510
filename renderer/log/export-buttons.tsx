import { reviewText } from '../../shared/text/review-screens.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';

const text = reviewText.log;
const formats = ['markdown', 'csv', 'json'] as const;

/** Exports the log in share form; the host decides whether that is a file dialog or a download. */
export function ExportButtons() {
  const run = async (format: (typeof formats)[number]): Promise<void> => {
    const reply = await ask('log.export', { format });
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    const { how, href, name } = reply.value;
    if (how === 'cancelled') return;
    if (href !== null) {
      const link = document.createElement('a');
      link.href = href;
      link.download = name;
      link.click();
    }
    notify(fill(text.saved, { name }));
  };
  return (
    <p className="row">
      {formats.map((format) => (
        <button type="button" key={format} onClick={() => void run(format)}>
          {text.export[format]}
        </button>
      ))}
    </p>
  );
}
