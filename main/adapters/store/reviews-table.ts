import type { DatabaseSync } from 'node:sqlite';
import type { StepAnswer } from '../../../shared/review.ts';
import type { Store, StoredReview } from '../../services/ports.ts';

type Body = Omit<StoredReview, 'answers'> & {
  readonly answers: Readonly<Record<string, StepAnswer['values']>>;
};

/** Reviews, and apart from them, so that they can be emptied, the words that were typed as answers to their steps. */
export function createReviewsTable(database: DatabaseSync): Pick<Store, 'reviews' | 'saveReview'> {
  const reviews = database.prepare('SELECT body FROM reviews ORDER BY number');
  const typed = database.prepare('SELECT review, step, field, words FROM typed_answers');
  const save = database.prepare(
    'INSERT INTO reviews VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  );
  const dropTyped = database.prepare('DELETE FROM typed_answers WHERE review = ?');
  const saveTyped = database.prepare('INSERT INTO typed_answers VALUES (?, ?, ?, ?)');

  return {
    reviews: () => {
      const words = typed.all();
      return reviews.all().map((row) => {
        const body = JSON.parse(String(row.body)) as Body;
        const of = words.filter(({ review }) => Number(review) === body.number);
        const steps = new Set([...Object.keys(body.answers), ...of.map(({ step }) => String(step))]);
        const answers = [...steps].map((step): [string, StepAnswer] => [
          step,
          {
            values: body.answers[step] ?? {},
            typed: Object.fromEntries(
              of.flatMap((one) => (one.step === step ? [[String(one.field), String(one.words)]] : [])),
            ),
          },
        ]);
        return { ...body, answers: Object.fromEntries(answers) };
      });
    },
    saveReview: ({ answers, ...review }) => {
      const values = Object.entries(answers).map(([step, answer]) => [step, answer.values]);
      save.run(
        review.id,
        review.number,
        JSON.stringify({ ...review, answers: Object.fromEntries(values) } satisfies Body),
      );
      dropTyped.run(review.number);
      for (const [step, answer] of Object.entries(answers))
        for (const [field, words] of Object.entries(answer.typed))
          saveTyped.run(review.number, step, field, words);
    },
  };
}
