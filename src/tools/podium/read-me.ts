import { keyName } from '../../stage/key-names';
import { KEYS } from '../../stage/keys';

interface About {
  readonly title: string;
  readonly author: string;
  readonly cut: 'rounds' | 'conference';
  readonly slides: number;
  readonly appendix: number;
  /** A slide with a CT, if there is one. */
  readonly ct?: string;
  /** What of the presenter's own is in it; empty if nothing. */
  readonly own: string;
}

/** The keys that a speaker at an unknown machine needs. */
const NEEDED = [
  'next',
  'back',
  'fullscreen',
  'speaker',
  'black',
  'zoom',
  'goto',
  'return',
  'preflight',
  'leave',
  'resume',
  'help',
];

const keys = KEYS.filter(({ does }) => NEEDED.includes(does)).map(
  ({ keys: names, says }) => `  ${names.map(keyName).join(' or ').padEnd(44)} ${says}`,
);

/** READ-ME-FIRST.txt of the podium folder: plain text, with the marks and line ends that old Windows editors want. */
export function podiumReadMe({ title, author, cut, slides, appendix, ct, own }: About): string {
  const lines = [
    title,
    `${author ? `Presented by ${author}. ` : ''}${slides} slides${appendix > 0 ? ` and ${appendix} in the appendix` : ''}, ${cut} cut.${own}`,
    '',
    'WHAT IS HERE',
    '  case.html   the talk. Needs no network and no installation.',
    '  case.pdf    the same as pages, if the browser is too old.',
    '  case.pptx   the same for PowerPoint, if only that is allowed.',
    '',
    'START',
    '  1. Copy the whole folder to the desktop of the podium machine. Do not start it inside the zip.',
    '  2. Open case.html with Chrome, Edge, Firefox or Safari of the last two years.',
    '     If another program opens: right click, "Open with".',
    '  3. Press f (or F5) for full screen. The clicker works as it is.',
    '',
    'KEYS',
    ...keys,
    '',
    'CHECK BEFORE THE TALK',
    '  - Press c: a list of what to look at, and a test pattern to set the projector by.',
    '  - The title fills the screen, and nothing is cut off at its edges.',
    ...(ct ? [`  - Go to the CT slide (g, then "${ct}", Enter): the lung is grey, not black.`] : []),
    author
      ? '  - The name on the first slides is yours.'
      : '  - No name is filled in: slides/presenter.json had none when this was made.',
    '  - Press s: the speaker window opens. Drag it to the laptop screen; set the screens to "extend".',
    '',
    'IF SOMETHING IS IN THE WAY',
    '  - Windows says that the file is from another computer, or the page stays white:',
    '    right click case.html, Properties, tick "Unblock", OK. On a Mac: right click, Open.',
    '  - The speaker window does not open: the browser blocks pop-ups. Click the sign at the right of',
    '    the address bar, choose "always allow", and press s again. The talk works without it, too.',
    '  - The page was closed or reloaded: open it again and press r to go on where you were.',
    '  - Colours or fonts look odd: press Ctrl and 0 to undo a zoom of the browser.',
    '  - Nothing helps: case.pdf, full screen with Ctrl and L.',
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
