import type { computerMethods } from '../../../shared/computer-methods.ts';
import type { Handlers } from '../dispatch.ts';
import { done } from '../done.ts';
import type { Importing } from '../importing/importing.ts';
import type { Places } from '../places.ts';
import type { ComputerService } from './computer.ts';
import type { ConnectorsService } from './connectors.ts';

/** What the gate calls for this computer and its connectors. */
export function computerHandlers(
  places: Places,
  importing: Pick<Importing, 'paths'>,
  computer: ComputerService,
  connectors: ConnectorsService,
): Pick<Handlers, keyof typeof computerMethods> {
  return {
    'places.known': () => places.known(),
    'places.look': () => places.look(),
    'places.stop': () => done(places.stop),
    'places.look-in-folder': () => places.lookInFolder(),
    'places.read': ({ ids }) => importing.paths(places.pathsOf(ids)),
    'computer.facts': () => computer.facts(),
    'computer.look': () => computer.look(),
    'computer.stop': () => done(computer.stop),
    'computer.withdraw': () => done(computer.withdraw),
    'connectors.list': () => connectors.list(),
    'connectors.add': ({ name }) => connectors.add(name),
    'connectors.remove': ({ id }) => connectors.remove(id),
    'connectors.review': ({ id, review }) => connectors.review(id, review),
  };
}
