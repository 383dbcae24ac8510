/** Sentences of the scan report. */
export const reportText = {
  title: 'Memory scan',
  made: 'Made {at} with ruleset {ruleset}, {rules} rules.',
  columns: ['How serious', 'Rules', 'Where', 'Age in days'],
  undated: 'no date',
  unread: 'Could not be read, so it was not checked',
  accepted: '{accepted} findings are left out because they were called wrong.',
  total: '{rules} rules ran on {entries} entries; {problems} things could not be read.',
} as const;
