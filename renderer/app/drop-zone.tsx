import { useEffect, useState } from 'react';
import { screenText } from '../../shared/text/screens.ts';
import { importDropped } from './importing.ts';

/** The whole window takes dropped files; without this the browser would open them instead of the application. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const files = (event: DragEvent): DataTransfer | null =>
      event.dataTransfer?.types.includes('Files') ? event.dataTransfer : null;
    const hear = (event: DragEvent): void => {
      const data = files(event);
      if (!data) return;
      event.preventDefault();
      if (event.type === 'dragenter') depth += 1;
      if (event.type === 'dragleave') depth -= 1;
      if (event.type === 'drop') {
        depth = 0;
        void importDropped(data);
      }
      setOver(depth > 0);
    };
    const kinds = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, hear);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, hear);
    };
  }, []);
  return over ? <div className="drop-zone">{screenText.dropHere}</div> : null;
}
