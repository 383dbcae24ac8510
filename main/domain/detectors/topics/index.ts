import type { Rule } from '../rule.ts';
import { affairs } from './affairs.ts';
import { special } from './special.ts';

export const topics: readonly Rule[] = [...special, ...affairs];
