import type { OfficialNumber } from './official-number.ts';
import { accounts } from './tables/accounts.ts';
import { asia } from './tables/asia.ts';
import { austriaSwitzerland } from './tables/austria-switzerland.ts';
import { benelux } from './tables/benelux.ts';
import { britishIsles } from './tables/british-isles.ts';
import { canada } from './tables/canada.ts';
import { centralEurope } from './tables/central-europe.ts';
import { france } from './tables/france.ts';
import { generic } from './tables/generic.ts';
import { germany } from './tables/germany.ts';
import { iberia } from './tables/iberia.ts';
import { india } from './tables/india.ts';
import { italyMalta } from './tables/italy-malta.ts';
import { latinAmerica } from './tables/latin-america.ts';
import { nordic } from './tables/nordic.ts';
import { oceaniaAfrica } from './tables/oceania-africa.ts';
import { postcodes } from './tables/postcodes.ts';
import { southEastEurope } from './tables/south-east-europe.ts';
import { unitedStates } from './tables/united-states.ts';
import { vehicles } from './tables/vehicles.ts';

/** Every official number that is looked for; all of them are read in one pass. */
export const numbers: readonly OfficialNumber[] = [
  ...unitedStates,
  ...canada,
  ...britishIsles,
  ...germany,
  ...austriaSwitzerland,
  ...france,
  ...benelux,
  ...iberia,
  ...italyMalta,
  ...nordic,
  ...centralEurope,
  ...southEastEurope,
  ...asia,
  ...india,
  ...oceaniaAfrica,
  ...latinAmerica,
  ...accounts,
  ...vehicles,
  ...postcodes,
  ...generic,
];
