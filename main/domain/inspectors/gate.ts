import { keywordAutomaton } from '../detectors/keyword-automaton.ts';
import type { Inspector } from './inspector.ts';

/** Tells which inspectors a text is worth: those whose keywords stand in it, and those that have none. */
export function createGate(inspectors: readonly Inspector[]): (text: string) => readonly Inspector[] {
  const keywords = [...new Set(inspectors.flatMap((one) => one.keywords ?? []))];
  const places = new Map(keywords.map((keyword, at) => [keyword, at]));
  const wanting = inspectors.map(
    (one) => new Set((one.keywords ?? []).map((keyword) => places.get(keyword) ?? -1)),
  );
  const search = keywordAutomaton(keywords);
  return (text) => {
    const found = search(text);
    return inspectors.filter(
      (one, at) => one.keywords === undefined || found.some((keyword) => wanting[at]?.has(keyword)),
    );
  };
}
