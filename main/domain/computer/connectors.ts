import type { Connector, ConnectorWarning, Fact } from '../../../shared/computer.ts';
import type { ConnectorDetails } from '../../../shared/connectors.ts';
import type { Server } from './server.ts';
import { reachOf } from './tool-reach.ts';

/** One place at which a connector was met. `tools` is null where that place does not name them. */
export interface Met {
  readonly name: string;
  readonly origin: Connector['origins'][number];
  readonly where: string;
  readonly server: Server | null;
  readonly tools: readonly string[] | null;
}

/** What is known of a connector, with the technical details and a print that changes when any of it does. */
export interface KnownConnector {
  readonly connector: Connector;
  readonly details: ConnectorDetails;
  readonly print: string;
}

/** What makes two places speak of the same connector: its name, whatever its case. */
export const connectorKey = (name: string): string => name.trim().toLowerCase();

const originOrder: readonly Connector['origins'][number][] = ['file', 'extension', 'session', 'typed'];
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Joins all places at which connectors were met, one connector a name, in the order of their names. */
export function joinConnectors(met: readonly Met[], print: (text: string) => string): KnownConnector[] {
  const byKey = Map.groupBy(met, ({ name }) => connectorKey(name));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, places]) => {
      const servers = places.flatMap(({ server }) => server ?? []);
      const tools = places.some((place) => place.tools !== null)
        ? sorted(places.flatMap((place) => place.tools ?? []))
        : null;
      const details: ConnectorDetails = {
        programs: sorted(servers.flatMap((server) => server.program ?? [])),
        packages: sorted(servers.flatMap((server) => server.package?.name ?? [])),
        hosts: sorted(servers.flatMap((server) => server.host ?? [])),
        secrets: sorted(servers.flatMap((server) => server.secrets)),
        tools,
      };
      const connector: Connector = {
        id: print(`connector ${key}`),
        name: places[0]?.name ?? key,
        origins: originOrder.filter((origin) => places.some((place) => place.origin === origin)),
        where: sorted(places.map(({ where }) => where).filter((where) => where !== '')),
        transport: transportOf(servers),
        reach: reachFact(tools, servers, places),
        warnings: warningsOf(servers),
      };
      const { origins, transport, warnings } = connector;
      // Where it stands is no part of it: the same connector in one more session is the same connector.
      const seen = origins.filter((origin) => origin !== 'typed');
      return { connector, details, print: print(JSON.stringify([seen, transport, warnings, details])) };
    });
}

function transportOf(servers: readonly Server[]): Connector['transport'] {
  const transport = servers.find((server) => server.transport !== null)?.transport;
  return transport ? { known: true, value: transport, where: [] } : { known: false, gap: 'no-key' };
}

function reachFact(
  tools: readonly string[] | null,
  servers: readonly Server[],
  places: readonly Met[],
): Connector['reach'] {
  const reach = reachOf(
    tools ?? [],
    servers.some(({ homeOrRoot }) => homeOrRoot),
  );
  if (reach.length === 0) return { known: false, gap: tools === null ? 'no-key' : 'no-answer' };
  return { known: true, value: reach, where: sorted(places.map(({ where }) => where)) };
}

function warningsOf(servers: readonly Server[]): ConnectorWarning[] {
  const has: readonly (readonly [ConnectorWarning, (server: Server) => boolean])[] = [
    ['literal-secret', ({ secrets }) => secrets.length > 0],
    ['can-change', (server) => server.package?.pinned === false],
    ['unencrypted', ({ unencrypted }) => unencrypted],
    ['home-or-root', ({ homeOrRoot }) => homeOrRoot],
  ];
  return has.flatMap(([warning, test]) => (servers.some(test) ? [warning] : []));
}

/** Connectors as a fact: known as soon as one file that could name some was read. */
export const connectorsFact = (
  connectors: readonly KnownConnector[],
  looked: Fact<readonly string[]>,
): Fact<Connector[]> =>
  connectors.length === 0 && !looked.known
    ? looked
    : {
        known: true,
        value: connectors.map(({ connector }) => connector),
        where: looked.known ? looked.where : [],
      };
