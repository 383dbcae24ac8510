import { type ComputerFacts, switches } from '../../shared/computer.ts';
import { folderWarningText, gapText, switchText, computerText as text } from '../../shared/text/computer.ts';
import { fill } from '../app/say.ts';

/** Every granted folder with what speaks against it, and the switches as they were found. */
export function FoldersAndDefaults({ facts }: { facts: ComputerFacts }) {
  const { folders, domains } = facts;
  return (
    <>
      <section aria-labelledby="folders">
        <h2 id="folders">{text.folders.title}</h2>
        <p className="hint">{text.folders.lead}</p>
        {!folders.known && <p>{fill(text.folders.gap, { why: gapText[folders.gap] })}</p>}
        {folders.known && folders.value.length === 0 && <p>{text.folders.none}</p>}
        {folders.known && (
          <ul className="plain things">
            {folders.value.map(({ id, place, where, warnings }) => (
              <li key={id}>
                <bdi>{place}</bdi>{' '}
                {warnings.map((warning) => (
                  <span key={warning} className="badge problem">
                    {folderWarningText[warning]}
                  </span>
                ))}
                {warnings.length === 0 && <span className="quiet-text">{text.folders.fine}</span>}
                <p className="quiet-text">{fill(text.folders.where, { where: where.join(', ') })}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="defaults">
        <h2 id="defaults">{text.switches.title}</h2>
        <table className="listed">
          <tbody>
            {switches.map((name) => {
              const fact = facts.switches[name];
              return (
                <tr key={name}>
                  <th scope="row">{switchText[name]}</th>
                  <td>
                    {fact.known
                      ? fact.value
                        ? text.switches.on
                        : text.switches.off
                      : fill(text.switches.gap, { why: gapText[fact.gap] })}
                  </td>
                  <td className="quiet-text">{fact.known ? fact.where.join(', ') : ''}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{text.switches.domains}</th>
              <td>
                {domains.known
                  ? domains.value.join(', ') || text.switches.noDomains
                  : fill(text.switches.gap, { why: gapText[domains.gap] })}
              </td>
              <td className="quiet-text">{domains.known ? domains.where.join(', ') : ''}</td>
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}
