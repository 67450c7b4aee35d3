import { parseArgs } from 'node:util';
import { PANELS } from '../../imaging/own-image';
import { MOST_MB } from './volume-size';

export interface VolumeFlags {
  readonly file: string;
  readonly panel: string;
  readonly kind: 'ct' | 'pet';
  readonly slices?: string;
  readonly isSuv: boolean;
  readonly mostMb: number;
  readonly reviewed: boolean;
}

const OPTIONS = {
  as: { type: 'string' },
  slices: { type: 'string' },
  suv: { type: 'boolean' },
  megabytes: { type: 'string' },
  reviewed: { type: 'boolean' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`volume: ${reason}: the flags are --as, --slices, --suv, --megabytes, --reviewed`);
  }
}

/**
 * What `import -- volume` is asked for.
 * @throws Error in one sentence with the remedy
 */
export function readVolumeFlags(argv: readonly string[]): VolumeFlags {
  const { values, positionals } = parse(argv);
  const [file, more] = positionals;
  if (!file || more)
    throw new Error(`volume: ${positionals.length} files: give one NIfTI file or DICOM folder`);
  const { as: panel = '', slices, suv: isSuv = false, megabytes = `${MOST_MB}`, reviewed = false } = values;
  const kind = Object.hasOwn(PANELS, panel) ? PANELS[panel] : undefined;
  if (kind !== 'ct' && kind !== 'pet') {
    const all = Object.keys(PANELS).filter(id => PANELS[id] !== 'histology');
    throw new Error(`--as ${panel}: a volume goes into one of ${all.join(', ')}`);
  }
  if (isSuv && kind === 'ct') throw new Error(`--suv: ${panel} shows a CT: leave it out`);
  const mostMb = Number(megabytes);
  if (!(mostMb >= 1 && mostMb <= MOST_MB)) throw new Error(`--megabytes ${megabytes}: give 1 to ${MOST_MB}`);
  return { file, panel, kind, ...(slices && { slices }), isSuv, mostMb, reviewed };
}
