/** An export that the person put away is remembered as such, and is no missing source. */
export const away = 'ALTER TABLE sources ADD COLUMN away_at TEXT;';
