import { PANELS } from '../../imaging/own-image';
import { importFlags } from './flags';
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

/**
 * What `import -- volume` is asked for.
 * @throws Error in one sentence with the remedy
 */
export function readVolumeFlags(argv: readonly string[]): VolumeFlags {
  const { file, values } = importFlags('volume', argv, OPTIONS, 'NIfTI file or DICOM folder');
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
