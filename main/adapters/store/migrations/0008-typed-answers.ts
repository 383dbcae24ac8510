/**
 * A step is answered field by field, and the words that were typed lie apart from the review, in a table that can be
 * emptied. The one choice of an earlier answer becomes its field `answer`, its note the field `note`.
 */
export const typedAnswers = `
CREATE TABLE typed_answers (
  review INTEGER NOT NULL, step TEXT NOT NULL, field TEXT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (review, step, field)
) STRICT, WITHOUT ROWID;
INSERT INTO typed_answers
  SELECT reviews.number, answer.key, 'note', json_extract(answer.value, '$.note')
  FROM reviews, json_each(reviews.body, '$.answers') AS answer
  WHERE json_extract(answer.value, '$.note') IS NOT NULL;
UPDATE reviews SET body = json_set(body, '$.known', NULL, '$.answers', json(
  (SELECT json_group_object(key, json_object('answer', json_extract(value, '$.choice')))
   FROM json_each(body, '$.answers'))
));
`;
