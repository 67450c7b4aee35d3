import './theme.css';
import './print.css';
import { start } from '../src/stage/start';

const slideStyles = import.meta.glob('./*.module.css', { eager: true, import: 'default' });

start({ styles: slideStyles });
