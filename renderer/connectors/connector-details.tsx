import { Fragment } from 'react';
import type { ConnectorRow } from '../../shared/connectors.ts';
import { connectorsText as text, transportText } from '../../shared/text/connectors.ts';

/** The technical side of a connector, folded away. A secret is told by the name that it stands under. */
export function ConnectorDetailsList({ row: { details, transport } }: { row: ConnectorRow }) {
  const { programs, packages, hosts, secrets, tools } = details;
  const lines: readonly (readonly [label: string, words: string])[] = [
    [text.detail.transport, transport.known ? transportText[transport.value] : text.detail.notNamed],
    [text.detail.programs, programs.join(', ')],
    [text.detail.packages, packages.join(', ')],
    [text.detail.hosts, hosts.join(', ')],
    [text.detail.secrets, secrets.join(', ')],
    [text.detail.tools, tools === null ? text.detail.notNamed : tools.join(', ')],
  ];
  return (
    <details>
      <summary>{text.details}</summary>
      <dl className="facts">
        {lines.map(
          ([label, words]) =>
            words !== '' && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{words}</bdi>
                </dd>
              </Fragment>
            ),
        )}
      </dl>
      {secrets.length > 0 && <p className="hint">{text.readOnly}</p>}
    </details>
  );
}
