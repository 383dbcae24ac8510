export interface Progress {
  readonly tell: (sentence: string) => void;
  /** Empties the line: to be called before anything else is written to the terminal. */
  readonly clear: () => void;
}

/** One line of a terminal that is written over again and again; silent where the stream is no terminal. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  const write = (piece: string): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${piece}`);
  };
  return { tell: write, clear: () => write('') };
}
