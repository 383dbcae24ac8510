import { connectorsText as text } from '../../shared/text/connectors.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { DisksAndBackups } from '../computer/disks-and-backups.tsx';
import { FoldersAndDefaults } from '../computer/folders-and-defaults.tsx';
import { LookAtComputer } from '../computer/look-at-computer.tsx';
import { AddConnector } from './add-connector.tsx';
import { ConnectorCard } from './connector-card.tsx';

/** What assistants can reach: connectors of four origins with an answer each, folders, defaults, disks and backups. */
export function ConnectorsScreen() {
  const [facts] = useAnswer('computer.facts', {}, ['computer']);
  const [connectors] = useAnswer('connectors.list', {}, ['computer']);
  if (facts === undefined || !connectors) return null;
  const { rows, files } = connectors;
  const open = rows.filter(({ change }) => change === 'new' || change === 'changed').length;
  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p className="hint">{text.lead}</p>
      <LookAtComputer facts={facts} />
      <p role="status">
        {rows.length > 0
          ? fill(text.found, { connectors: counted(rows.length, 'connector'), open })
          : facts
            ? fill(text.none, { files: counted(files, 'file') })
            : text.notLooked}
      </p>
      {rows.map((row) => (
        <ConnectorCard key={row.id} row={row} />
      ))}
      {rows.length > 0 && <p className="hint">{text.web}</p>}
      <AddConnector />
      {facts && (
        <>
          <FoldersAndDefaults facts={facts} />
          <DisksAndBackups facts={facts} />
        </>
      )}
    </div>
  );
}
