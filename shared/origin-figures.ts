/**
 * How well the chat is found that an entry came from, as measured in docs/origins.md: of a hundred entries so many have it
 * among the chats that are listed, so many in the first place. A test compares these with the measurement.
 */
export const originFigures = { found: 98, first: 90 } as const;
