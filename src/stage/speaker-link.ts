import type { CutId } from '../slide/types';
import { heard, say } from './channel';
import { notice } from './notice';
import type { TalkState, Wish } from './talk';
import { queryOf } from './url';

/** A window that is about to close counts as open for a moment; its goodbye may be lost. */
const CLOSING_MS = 400;

interface Talk {
  readonly talk: string;
  readonly cut: CutId;
  state(): TalkState;
  wish(wish: Wish): void;
}

/** The audience window's end: opens the speaker window, tells it every state, hears its wishes. */
export function speakerLink({ talk, cut, state, wish }: Talk) {
  // Also windows that another life of this page opened: they say hello after its reload.
  const peers = new Set<Window>();
  let opened: Window | null = null;

  addEventListener('message', event => {
    const message = heard(event, talk);
    const from = event.source as Window | null;
    if (!message || !from) return;
    if (message.type === 'wish') wish(message.wish);
    // `closed` lags behind a closing window; its goodbye does not.
    if (message.type === 'bye') {
      peers.delete(from);
      if (from === opened) opened = null;
    }
    if (message.type !== 'hello') return;
    peers.add(from);
    say(from, { talk, type: 'state', state: state(), cut });
  });

  function openAnother() {
    // The window's name carries the talk's id through its own reloads. It is new each time: a name that was just
    // closed may still be found.
    const url = `${location.pathname}${queryOf({ cut, view: 'speaker' })}`;
    opened = window.open(url, `speaker:${talk}:${Date.now()}`, 'popup,width=1280,height=800');
    if (!opened)
      notice('The browser blocked the speaker window: allow pop-ups for this page, then press s again');
  }

  return {
    tell() {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else say(peer, { talk, type: 'state', state: state(), cut });
      }
    },
    isOpen: () => [opened, ...peers].some(w => w && !w.closed),
    open() {
      const open = [opened, ...peers].find(w => w && !w.closed);
      if (!open) return openAnother();
      open.focus();
      setTimeout(() => open.closed && openAnother(), CLOSING_MS);
    },
  };
}
