import { vi } from 'vitest';

/** What a command prints while it runs, and the sentence that it ends in where it fails. */
export async function printed(command: () => void | Promise<void>): Promise<{ said: string; error: string }> {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation(line => lines.push(`${line}`));
  try {
    await command();
    return { said: lines.join('\n'), error: '' };
  } catch (error) {
    return { said: lines.join('\n'), error: (error as Error).message };
  } finally {
    spy.mockRestore();
  }
}
