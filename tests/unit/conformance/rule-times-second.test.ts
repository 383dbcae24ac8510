import { takesLinearTime } from './rule-times.ts';

takesLinearTime(1, 2);
