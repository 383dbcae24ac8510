import { readFileSync, writeFileSync } from 'node:fs';
import { benchExamples, partOf } from './training/bench.ts';
import { cardWith, trainedFile } from './training/card.ts';
import type { Example } from './training/example.ts';
import { type Fitted, learn } from './training/learn.ts';
import { ownTexts } from './training/own-texts.ts';

/**
 * Trains the linear model of the injection rules and writes its weights and the figures of its card.
 *
 *   node tests/make/train-model.ts            trains on all that is allowed
 *   node tests/make/train-model.ts --hold-out trains without two fifths of the labelled data, for measuring only
 */
const holdOut = process.argv.includes('--hold-out');
const given = benchExamples();
const kept = holdOut ? given.filter((example) => partOf(example) < 3) : given;
const own = ownTexts();

/** Questions put to an assistant, and honest texts full of trigger words, are few and count four times. */
const weightOf = ({ source }: Example): number => (/^(?:deepset|notinject)/.test(source) ? 4 : 1);
const fitted: Fitted = learn([...kept, ...own], weightOf);

const file = trainedFile(fitted);
const weightsPath = new URL('../../main/domain/detectors/injection/model/weights.ts', import.meta.url);
const cardPath = new URL('../../docs/model-card.md', import.meta.url);
writeFileSync(weightsPath, file.source);
if (!holdOut) writeFileSync(cardPath, cardWith(readFileSync(cardPath, 'utf8'), file.hash, [...kept, ...own]));
console.log(`${kept.length} labelled records, ${own.length} texts of our own, weights ${file.hash}`);
