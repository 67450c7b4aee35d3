// What a key or a click asks for, and what eases a talk: none of it is needed by the first slide.
export { hideIdlePointer, keepAwake } from './awake';
export { toggleFacts } from './facts';
export { toggleHelp } from './help';
export { showHint } from './hint';
export { quietOthers } from './overview';
export { showTallies } from './polls';
export { togglePreflight } from './preflight';
export { showRehearsal } from './rehearsal';
export { toggleTable } from './table';
