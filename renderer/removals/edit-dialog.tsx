import { useEffect, useState } from 'react';
import type { EditPreview, FilePreview, Removal } from '../../shared/removal.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { counted } from '../../shared/text/problems.ts';
import { refusalText, removalScreen } from '../../shared/text/removals.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { notify } from '../app/notices.ts';
import { fill, sentenceOf } from '../app/say.ts';

const text = removalScreen.dialog;

/** Shows the exact lines that would go or change, file by file, and changes them on request. */
export function EditDialog({ removals, onClose }: { removals: readonly Removal[]; onClose: () => void }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [preview, setPreview] = useState<EditPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const values = removals.flatMap(({ id, number, values: found }) =>
    found.map((value) => ({ id, number, ...value })),
  );

  useEffect(() => {
    let current = true;
    const spans = Object.fromEntries(
      removals
        .filter((removal) => removal.values.length > 0)
        .map(({ id, values: found }) => [
          id,
          found.map(({ finding }) => finding).filter((finding) => !left.has(`${id} ${finding}`)),
        ]),
    );
    void ask('removals.preview', { ids: removals.map(({ id }) => id), spans }).then((reply) => {
      if (!current) return;
      setPreview(reply.ok ? reply.value : null);
      setProblem(reply.ok ? null : sentenceOf(reply.error));
    });
    return () => {
      current = false;
    };
  }, [removals, left]);

  const possible = preview?.files.filter(({ refusal }) => refusal === null) ?? [];
  const apply = async (): Promise<void> => {
    if (!preview) return;
    setBusy(true);
    const reply = await ask('removals.apply', { token: preview.token });
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
    else {
      const failed = reply.value.files.flatMap(({ file, refusal }) =>
        refusal ? fill(text.failed, { file, why: refusalText[refusal] }) : [],
      );
      const changed = reply.value.files.length - failed.length;
      notify(
        failed.length > 0 ? failed.join(' ') : fill(text.done, { files: counted(changed, 'file') }),
        failed.length > 0 ? { tone: 'problem' } : {},
      );
    }
    onClose();
  };

  return (
    <Dialog title={text.title} onClose={onClose} wide>
      {values.length > 0 && (
        <fieldset className="choices">
          <legend>{text.cover}</legend>
          {values.map(({ id, number, finding, category }) => (
            <label key={`${id} ${finding}`}>
              <input
                type="checkbox"
                checked={!left.has(`${id} ${finding}`)}
                onChange={() => setLeft(toggled(left, `${id} ${finding}`))}
              />
              #{number} {categoryText[category].name}
            </label>
          ))}
        </fieldset>
      )}
      {problem && <p className="badge problem">{problem}</p>}
      {preview?.files.map((file) => (
        <FileChange key={file.file} file={file} />
      ))}
      {preview && possible.length === 0 && <p>{text.nothing}</p>}
      <footer className="row">
        <button type="button" onClick={onClose}>
          {screenText.cancel}
        </button>
        <button
          type="button"
          className="danger"
          disabled={possible.length === 0 || busy}
          onClick={() => void apply()}
        >
          {busy ? text.applying : fill(text.apply, { files: counted(possible.length, 'file') })}
        </button>
      </footer>
    </Dialog>
  );
}

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
};

function FileChange({ file }: { file: FilePreview }) {
  return (
    <section className="file-change">
      <h3>
        <bdi>{file.file}</bdi>
      </h3>
      {file.refusal && <p className="badge problem">{refusalText[file.refusal]}</p>}
      {file.whole && !file.refusal && <p>{text.whole}</p>}
      {file.others > 0 && <p>{fill(text.others, { count: file.others, kept: file.kept })}</p>}
      {file.tracked && <p className="hint">{text.tracked}</p>}
      {file.synced && <p className="hint">{fill(text.synced, { service: file.synced })}</p>}
      {file.running === null && <p className="hint">{text.running}</p>}
      {file.hunks.map((hunk, at) => (
        <ol key={at} className="hunk">
          {hunk.map((line, place) => (
            <li key={place} className={line.is}>
              <span className="line-number">{line.number ?? ''}</span>
              <span aria-hidden="true">{line.is === 'gone' ? '−' : line.is === 'new' ? '+' : ' '}</span>
              {line.is !== 'same' && (
                <span className="unseen">{line.is === 'gone' ? text.gone : text.fresh} </span>
              )}
              <bdi>{line.text}</bdi>
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}
