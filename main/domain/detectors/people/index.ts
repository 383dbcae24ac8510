import type { Rule } from '../rule.ts';
import { personName } from './person-name.ts';

export const people: readonly Rule[] = [personName];
