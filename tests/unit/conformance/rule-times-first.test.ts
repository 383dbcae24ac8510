import { takesLinearTime } from './rule-times.ts';

takesLinearTime(0, 2);
