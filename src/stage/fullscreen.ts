/** Into full screen, or out of it. A browser that refuses leaves things as they are. */
export async function toggleFullscreen() {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen?.().catch(() => {});
}
