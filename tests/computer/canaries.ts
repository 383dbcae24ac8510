/**
 * Words that stand where nothing may be read: titles, first messages, addresses, tokens, values of variables. None of
 * them may come out of the application, in whatever form.
 */
export const canaries = {
  title: 'CanaryTitle merger talks',
  message: 'CanaryMessage please summarise the board paper',
  instructions: 'CanaryInstructions always be polite',
  email: 'canary.person@example.com',
  address: 'https://canary-connector.example.com/hidden-path',
  token: 'canary-token-4f6b1c2d9e8a7f60',
  env: 'canary-env-value-93b1d7',
  header: 'canary-header-value-77aa10',
  argument: 'canary-argument-5512ef',
  setting: 'canary-setting-value-4410',
  description: 'CanaryDescription of a tool',
} as const;

/** The canaries that a text holds, case aside. */
export const canariesIn = (text: string): string[] => {
  const small = text.toLowerCase();
  return Object.entries(canaries).flatMap(([name, words]) =>
    small.includes(words.toLowerCase()) ? [name] : [],
  );
};
