/** Names that main gives to sources, for want of a file name. */
export const labels = {
  account: 'Claude account export',
  sample: '{name} (made-up sample)',
  paste: {
    'settings-page': 'List copied from the settings page',
    assistant: 'List written by the assistant',
    'own-notes': 'Own notes',
  },
} as const;
