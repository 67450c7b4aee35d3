/**
 * Keeps the screen on while the talk is in front. The browser drops the lock with the tab, and may refuse it (a low
 * battery): it is asked for again when the tab comes back, and at the next key.
 */
export function keepAwake() {
  let lock: WakeLockSentinel | null = null;
  const take = async () => {
    if (lock || document.visibilityState !== 'visible') return;
    try {
      lock = (await navigator.wakeLock?.request('screen')) ?? null;
      lock?.addEventListener('release', () => {
        lock = null;
      });
    } catch {
      // Asked again at the next key.
    }
  };
  document.addEventListener('visibilitychange', take);
  addEventListener('keydown', take);
  void take();
}

const IDLE_MS = 3000;

/** Hides a pointer that nobody moves: it lies upon the slide. */
export function hideIdlePointer() {
  let timer = 0;
  addEventListener('pointermove', () => {
    clearTimeout(timer);
    delete document.documentElement.dataset.idle;
    timer = window.setTimeout(() => {
      document.documentElement.dataset.idle = '';
    }, IDLE_MS);
  });
}
