import type { Output } from '../../shared/contract.ts';
import type { Reply } from '../../shared/reply.ts';
import { notify } from './notices.ts';
import { fill, sentenceOf } from './say.ts';

/** Ends an export: the host has written the file already, or the browser downloads it. `saved` names it as `{name}`. */
export function handOver(reply: Reply<Output<'log.export'>>, saved: string): void {
  if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
  const { how, href, name } = reply.value;
  if (how === 'cancelled') return;
  if (href !== null) {
    const link = document.createElement('a');
    link.href = href;
    link.download = name;
    link.click();
  }
  notify(fill(saved, { name }));
}
