/** The channels between preload and shell: calls, dropped paths, and events to the page. */
export const channels = { call: 'call', drop: 'drop', event: 'event' } as const;
