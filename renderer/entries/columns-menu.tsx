import { screenText } from '../../shared/text/screens.ts';

const text = screenText.entries;
/** Columns that can be hidden: without the entry itself there is nothing to decide about. */
const hideable = ['sensitivity', 'kind', 'source', 'age', 'flags', 'firstSeen', 'verdict'] as const;

/** Which columns show. */
export function ColumnsMenu({
  hidden,
  onChange,
}: {
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}) {
  return (
    <>
      <button type="button" popoverTarget="columns">
        {text.columns}
      </button>
      <div id="columns" popover="auto" className="menu end">
        {hideable.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? hidden.filter((one) => one !== id) : [...hidden, id])
              }
            />
            {text.heads[id]}
          </label>
        ))}
      </div>
    </>
  );
}
