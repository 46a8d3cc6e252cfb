import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes it started. */
export interface Measured {
  /** Seconds of user and system time. */
  cpu: number;
  /** The share of that of the process that took the most. */
  busiest: number;
  /** The most bytes that all of them held at once, as far as the system tells: see {@link heldBy}. */
  memory: number;
}

interface Options {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Runs a command to its end. CPU is told by a shell’s `times` of everything it waited for; memory and the busiest process
 * are looked at twenty times a second by a helper of ours, so that a peak in between is missed. Throws where the command fails.
 */
export function measured(command: string, args: readonly string[], options: Options): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, command, ...args],
    { ...options, encoding: 'utf8', maxBuffer: 1e9 },
  );
  const [line = ''] = stdout.trimEnd().split('\n').slice(-1);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stderr.slice(-2000)}`);
  const [cpu = 0, busiest = 0, memory = 0] = line.split(' ').map(Number);
  return { cpu, busiest: busiest / cpu, memory };
}

/** The middle of some numbers, of an even count the lower one of the two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

if (import.meta.filename === process.argv[1]) watch(process.argv.slice(2));

/** Runs a command in a shell that tells its times, and prints these with what was seen meanwhile. */
function watch(command: readonly string[]): void {
  const shell = spawn('bash', ['-c', '"$@"; code=$?; times >&3; exit $code', 'bash', ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  shell.stdio[3]?.on('data', (data: Buffer) => {
    told += data;
  });
  let memory = 0;
  const seconds = new Map<number, number>();
  const looking = setInterval(() => {
    const tree = processesOf(shell.pid ?? 0);
    memory = Math.max(
      memory,
      tree.reduce((sum, { pid }) => sum + heldBy(pid), 0),
    );
    for (const { pid, cpu } of tree) seconds.set(pid, cpu);
  }, 50);
  shell.on('close', (code) => {
    clearInterval(looking);
    // The second line is that of the children, as “1m2.345s 0m3.456s”.
    const [, children = ''] = told.trim().split('\n');
    const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest),
      0,
    );
    console.log(`${cpu} ${Math.max(0, ...seconds.values())} ${memory}`);
    process.exitCode = code ?? 1;
  });
}

interface Seen {
  pid: number;
  parent: number;
  cpu: number;
}

/** A process and all below it; nothing where the system has no /proc. */
function processesOf(root: number): Seen[] {
  const all = pids().flatMap((pid) => seen(pid) ?? []);
  const found = new Set([root]);
  for (const { pid, parent } of all.sort((a, b) => a.pid - b.pid))
    if (found.has(parent)) found.add(pid);
  return all.filter(({ pid }) => found.has(pid));
}

function pids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Of proc(5): the parent, and user and system time, of which Linux counts a hundred a second. */
function seen(pid: number): Seen | undefined {
  try {
    const rest = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { pid, parent: Number(rest[1]), cpu: (Number(rest[11]) + Number(rest[12])) / 100 };
  } catch {
    return undefined;
  }
}

/** The bytes a process holds; what several share counts for each by its part (PSS), where the system tells. */
function heldBy(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return 1024 * Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
