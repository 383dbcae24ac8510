/** Everything that a browser would take for markup or that turns the direction of what is read, as what it is. */
export const plainHtml = (words: string): string =>
  words
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');

const style =
  'body{font:10pt/1.45 system-ui,sans-serif;max-width:60em;margin:2em auto;color:#111}h2{break-after:avoid}li,tr{break-inside:avoid}table{border-collapse:collapse;width:100%;font-size:9pt}td,th{border-bottom:1px solid #ccc;padding:2px 6px 2px 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}ul ul{color:#444}dt{font-weight:600}dd{margin:0 0 .4em}ul{padding-left:1.2em;list-style:none}';

/** A page to print that stands alone: no script, no picture, nothing fetched. `parts` are markup already, `more` styles of its own. */
export const pageOf = (title: string, parts: readonly string[], more = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${plainHtml(title)}</title><style>${style}${more}</style><h1>${plainHtml(title)}</h1>${parts.join('')}</html>\n`;
