import { automations } from './automations.ts';
import { backup } from './backup.ts';
import { connectors } from './connectors.ts';
import { diskEncryption } from './disk-encryption.ts';
import { folders } from './folders.ts';
import { restore } from './restore.ts';

/** The steps about what this computer lets an assistant reach. */
export const reachSteps = [folders, connectors, automations] as const;
/** The steps about what the rest stands on. */
export const diskSteps = [diskEncryption, backup, restore] as const;
