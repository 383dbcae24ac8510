import { useEffect, useState } from 'react';
import type { Row } from '../../shared/row.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { ask } from '../api.ts';
import { visible } from './visible.ts';

/** The other entries that a finding is about, each a way to it. */
export function OtherEntries({ ids, onOpen }: { ids: readonly string[]; onOpen: (id: string) => void }) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let current = true;
    void ask('entries.rows', { ids: key.split(' ') }).then((reply) => {
      if (current && reply.ok) setRows(reply.value.rows);
    });
    return () => {
      current = false;
    };
  }, [key]);
  if (rows.length === 0) return null;
  return (
    <div className="others">
      <p>{text.others}</p>
      <ul className="plain">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className="link" onClick={() => onOpen(row.id)}>
              <span className="quiet-text">#{row.number}</span> <bdi>{visible(row.excerpt)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
