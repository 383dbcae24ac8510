import { useRef, useState } from 'react';
import { type DocumentCheck, longestDocument } from '../../shared/document-check.ts';
import { checkText as text } from '../../shared/text/check-document.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';
import { CheckResult } from './check-result.tsx';

/** A document from outside, looked through before an assistant reads it. Nothing of it outlives the screen. */
export function CheckScreen() {
  const [words, setWords] = useState('');
  const [result, setResult] = useState<DocumentCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const take = (document: string): void => {
    setWords(document);
    setResult(null);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const document = await file.text();
    if (document.includes('\0')) notify(text.notText, { tone: 'problem' });
    else take(document);
  };
  const check = async (): Promise<void> => {
    if (words.length > longestDocument) return notify(text.tooLong, { tone: 'problem' });
    setBusy(true);
    const reply = await ask('document.check', { text: words });
    setBusy(false);
    if (reply.ok) setResult(reply.value);
    else notify(sentenceOf(reply.error), { tone: 'problem' });
  };

  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p className="hint">{text.lead}</p>
      <label className="document">
        {text.label}
        <textarea
          value={words}
          rows={10}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          onChange={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && words.trim() !== '')
              void check();
          }}
        />
      </label>
      <p className="row">
        <button
          type="button"
          className="primary"
          disabled={busy || words.trim() === ''}
          onClick={() => void check()}
        >
          {busy ? text.checking : text.go}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {text.file}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={text.file}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {words !== '' && (
          <button type="button" className="quiet" onClick={() => take('')}>
            {text.clear}
          </button>
        )}
        <span className="quiet-text">{text.kept}</span>
      </p>
      <div aria-live="polite">{result && <CheckResult result={result} />}</div>
    </div>
  );
}
