/** The kit that a slide is made of. */
export { Fact } from './Fact';
export { Chart } from './parts/Chart';
export { Drawing } from './parts/Drawing';
export { Lines } from './parts/Lines';
export { Panel } from './parts/Panel';
export { Poll } from './parts/Poll';
export { panelImage } from './parts/panel-image';
export { Table } from './parts/Table';
export type { ChartPoint } from './points';
export { signOf } from './sign';
export type { Slide } from './types';
export { joined, type Words, words } from './words';
