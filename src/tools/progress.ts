import { SingleBar } from 'cli-progress';

/** Tells how far a command is: a bar with the name of what it works on in a terminal, a line each elsewhere. */
export interface Progress {
  step(name: string): void;
  end(): void;
}

export function progress(total: number, { isTerminal = process.stdout.isTTY === true } = {}): Progress {
  let done = 0;
  if (!isTerminal) {
    return { step: name => console.log(`${++done}/${total} ${name}`), end() {} };
  }
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {name}',
    clearOnComplete: true,
    hideCursor: true,
    stopOnComplete: false,
  });
  bar.start(total, 0, { name: '' });
  return { step: name => bar.update(++done, { name }), end: () => bar.stop() };
}
