import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What a kind of import is asked for: its one file, and its flags.
 * @param files what it takes, in words, for the sentence where there are none or several
 * @throws Error in one sentence that names the flags there are
 */
export function importFlags<T extends Options>(
  what: string,
  argv: readonly string[],
  options: T,
  files: string,
) {
  const parsed = () => parseArgs({ args: [...argv], options, allowPositionals: true });
  let found: ReturnType<typeof parsed>;
  try {
    found = parsed();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. |\n/)[0] : String(error);
    const names = Object.keys(options).map(name => `--${name}`);
    throw new Error(`${what}: ${reason}: the flags are ${names.join(', ')}`);
  }
  const [file, more] = found.positionals;
  if (!file || more) throw new Error(`${what}: ${found.positionals.length} files: give one ${files}`);
  return { file, values: found.values };
}
