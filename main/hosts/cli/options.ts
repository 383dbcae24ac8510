import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { cliText as text } from '../../../shared/text/cli.ts';
import { fill } from '../../../shared/text/problems.ts';
import { UsageError } from './usage-error.ts';

/** Reads the words of a call, at most `most` of them no options; what is off becomes a usage error. */
export function optionsOf<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  most: number,
) {
  const read = parsed(args, options);
  const extra = read.positionals[most];
  if (extra !== undefined) throw new UsageError(fill(text.extra, { word: extra }));
  return read;
}

function parsed<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      fill(text.option, { message: error instanceof Error ? (error.message.split('.')[0] ?? '') : '' }),
    );
  }
}

/** One of some values, or a usage error that names them. */
export function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new UsageError(fill(text.value, { option, values: values.join(', ') }));
  return found;
}

/** A path as the person meant it, also when npm has changed the folder. */
export const pathOf = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
