/** What `npm start` prints. */
export const startText = {
  missing: 'Electron’s runtime is not on this machine.',
  unreachable: 'It cannot be fetched from here.',
  fetching: 'Fetching it once; the application itself never uses the network …',
  browserChosen: 'Opening in a browser, as asked by MEMORY_HYGIENE_HOST.',
  browserInstead: 'Opening in a browser instead.',
  building: 'Building …',
  buildFailed: 'The application could not be built. Run npm ci, then try again.',
} as const;
