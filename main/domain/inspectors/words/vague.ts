/** Words that stand for something without saying what, in English, German, French and Spanish. */
export const unnamed = new RegExp(
  `(?<!\\p{L})(?:${[
    'some (?:project|client|customer|company|person|people|tool|thing|team|document|file|meeting|issue|problem|topic)s?|a certain \\p{L}+|someone|somebody|something|somewhere|stuff|the thing|things|whatever|various things|and so on|etc',
    'irgend(?:ein|eine|einen|was|wer|jemand|wo|wie)\\p{L}{0,2}|jemand\\p{L}{0,2}|etwas(?= (?:wichtiges|neues|anderes))|(?:ein|eine) (?:gewisse[rs]?|bestimmte[rs]?) \\p{L}+|das ding|dingsda|sachen|zeug|und so weiter|usw',
    "quelqu['’]une?|quelque chose|un certain \\p{L}+|une certaine \\p{L}+|quelques? (?:projets?|clients?|choses?)|le truc|des trucs|machin|et cetera",
    'alguien|algo|alguna cosa|cierto \\p{L}+|cierta \\p{L}+|algún (?:proyecto|cliente)|la cosa|cosas|etcétera',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** A pronoun of the third person at the beginning, which stands for whoever was named before. */
export const pronoun = new RegExp(
  `^(?:${[
    '(?:he|she|they|it|him|his|her|their|this|that|these|those)(?=\\s(?:is|was|are|were|has|had|have|will|would|can|does|did|also|never|always|likes?|wants?|prefers?|works?|needs?|said|says|\\p{L}+s|\\p{L}+ed)\\s)',
    '(?:er|sie|es|dieser|diese|dieses|das)(?=\\s(?:ist|war|sind|waren|hat|hatte|haben|wird|will|kann|mag|\\p{L}+t|\\p{L}+te)\\s)',
    '(?:il|elle|ils|elles|ça|cela|ceci)(?=\\s(?:est|était|sont|a|ont|va|veut|\\p{L}+e|\\p{L}+ent)\\s)',
    '(?:él|ella|ellos|ellas|esto|eso)(?=\\s\\p{L}+)',
  ].join('|')})`,
  'iu',
);
