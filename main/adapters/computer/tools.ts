import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import type { Told, Tool } from '../../services/ports.ts';

/** Longest that a program may take, in milliseconds, and most that it may print, in bytes. */
const patience = 10_000;
const most = 4 * 1024 * 1024;

interface Call {
  readonly file: string;
  readonly args: readonly string[];
}

/** A drive of Windows, as it may be handed to a program. */
const drive = /^[A-Z]:$/;

/**
 * The programs, each by its whole path, so that none of the same name elsewhere is started, and with arguments that
 * nothing outside of this file can change but for the letter of a drive.
 */
const calls: Readonly<Record<Tool, (volume: string) => Call | null>> = {
  fdesetup: () => ({ file: '/usr/bin/fdesetup', args: ['status'] }),
  tmutil: () => ({ file: '/usr/bin/tmutil', args: ['latestbackup'] }),
  lsblk: () => ({ file: '/usr/bin/lsblk', args: ['-J', '-o', 'NAME,TYPE,FSTYPE,MOUNTPOINTS'] }),
  'manage-bde': (volume) =>
    drive.test(volume) ? { file: 'C:\\Windows\\System32\\manage-bde.exe', args: ['-status', volume] } : null,
};

/** The environment of these programs: what they need to start, and the language that their answers are read in. */
const env = { PATH: '', LC_ALL: 'C', LANG: 'C', SystemRoot: 'C:\\Windows' };

/** Runs one of the programs without a shell. Whatever goes wrong is a gap: missing, too slow, refused, or too much. */
export function runTool(tool: Tool, volume = ''): Promise<Told<string>> {
  const call = calls[tool](volume);
  if (!call) return Promise.resolve({ known: false, gap: 'no-tool' });
  return runCall(call);
}

/** Runs a program as above; apart, so that its bounds can be tested with programs that are everywhere. */
export function runCall({ file, args }: Call, limit = patience): Promise<Told<string>> {
  const options = {
    cwd: dirname(process.execPath),
    env,
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: most,
    windowsHide: true,
    shell: false,
  } as const;
  return new Promise((resolve) => {
    execFile(file, args, options, (error, out) => {
      if (!error) resolve({ known: true, value: out });
      else resolve({ known: false, gap: error.code === 'ENOENT' ? 'no-tool' : 'no-answer' });
    }).stdin?.end();
  });
}
