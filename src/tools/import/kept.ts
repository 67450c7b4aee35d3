import type { Manifest } from '../../imaging/manifest';
import type { Landmarks, OwnImages } from '../../imaging/own-image';
import { inOneFrame } from '../../imaging/own-view';
import type { OwnPlaces } from './own-manifest';
import { readOwn } from './own-stills';
import { fitting, keptText } from './volume-size';

/** The volumes that a panel's may be fused with: the CT under a PET, the PETs over a CT. */
const partnersOf = (panel: string, phantoms: Manifest): string[] =>
  Object.entries(phantoms).flatMap(([id, { over }]) =>
    id === panel && over ? [over] : over === panel ? [id] : [],
  );

/** The places that slices of a volume must hold: its own landmarks, and those of what it is fused with. */
function reachOf(panel: string, images: OwnImages, phantoms: Manifest): Landmarks | undefined {
  const own = images[panel]?.volume?.landmarks;
  if (!own) return undefined;
  const others = partnersOf(panel, phantoms)
    .map(id => images[id]?.volume?.landmarks)
    .filter(landmarks => landmarks && inOneFrame(own, landmarks));
  const named = others.flatMap((landmarks = {}, i) =>
    Object.entries(landmarks).map(([id, at]) => [`${i} ${id}`, at] as const),
  );
  return { ...own, ...Object.fromEntries(named) };
}

/**
 * The images with the slices that a panel's volume, and those it is fused with, must keep now.
 * @returns what is kept of the panel's own, in words
 */
export function withKept(
  images: OwnImages,
  panel: string,
  { folder, phantoms }: OwnPlaces,
): { images: OwnImages; said: string } {
  let said = '';
  const refitted = [panel, ...partnersOf(panel, phantoms)].flatMap(id => {
    const entry = images[id];
    if (!entry?.volume) return [];
    const volume = readOwn(folder, entry.volume);
    const { kept, bytes } = fitting(volume, reachOf(id, images, phantoms), entry.volume.mostMb);
    if (id === panel) said = keptText(volume, kept, bytes);
    return [[id, { ...entry, volume: { ...entry.volume, kept } }] as const];
  });
  return { images: { ...images, ...Object.fromEntries(refitted) }, said };
}
