/** Ids of the rules that found something in an entry when it was seen, a space apart; null where that was not kept yet. */
export const foundBy = 'ALTER TABLE sightings ADD COLUMN rules TEXT;';
