import { z } from 'zod';

// The validator compiles schemas with `new Function`, which the page's policy refuses and reports. A page does
// without; the main process, which has no document, keeps the faster way.
z.config({ jitless: 'document' in globalThis });

export { z };
