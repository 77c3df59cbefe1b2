import { tryEngine } from './try-engine.ts';
import { firefox } from './firefox.ts';

tryEngine(firefox);
