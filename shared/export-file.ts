import { z } from './zod.ts';

/**
 * A file or folder that holds an account export and lies about on this computer. `where` names a place that others or
 * other programs see easily. `bytes` counts all that is in it.
 */
export const ExportFile = z.object({
  id: z.string(),
  place: z.string(),
  what: z.enum(['archive', 'folder', 'file', 'manifest']),
  bytes: z.number().int(),
  where: z.enum(['downloads', 'desktop', 'synced']).nullable(),
});
export type ExportFile = z.infer<typeof ExportFile>;
