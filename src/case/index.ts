export { course } from './course';
export { illustration } from './illustration';
export { molecular } from './molecular';
export { observations } from './observations';
export { report } from './report';
export { specimen } from './specimen';
export { staging } from './staging';
export { treatment } from './treatment';
