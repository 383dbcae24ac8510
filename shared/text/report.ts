/** Sentences of the scan report. */
export const reportText = {
  title: 'Memory scan',
  made: 'Made {at} with ruleset {ruleset}, {rules:rule|rules}.',
  columns: ['How serious', 'Rules', 'Where', 'Age in days'],
  undated: 'no date',
  unread: 'Could not be read, so it was not checked',
  remarks: 'Was read, but is worth a look',
  accepted:
    '{accepted:finding is left out because it was|findings are left out because they were} called wrong.',
  total: '{rules} ran on {entries}; {problems} could not be read.',
} as const;
