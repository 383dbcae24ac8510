import { describe, expect, it } from 'vitest';
import { reachOf, toolReach } from '../../../../../main/domain/computer/tool-reach.ts';

const tools: readonly (readonly [name: string, reach: string | null])[] = [
  ['slack_send_message', 'send'],
  ['slackSendMessage', 'send'],
  ['slack-search-channels', 'read'],
  ['get_email_thread', 'read'],
  ['create_event', 'write'],
  ['deleteNote', 'write'],
  ['run_sql', 'execute'],
  ['execute_command', 'execute'],
  ['list_and_delete', 'write'],
  ['listing', null],
  ['slack_oddity', null],
  ['', null],
];

describe('what a tool can do by its name', () => {
  it.each(tools)('%s: %s', (name, reach) => {
    expect(toolReach(name)).toBe(reach);
  });

  it('is told of several together, and of none where no name tells', () => {
    expect(reachOf(['send_mail', 'search', 'odd'], false)).toEqual(['read', 'send']);
    expect(reachOf(['odd'], false)).toEqual([]);
    expect(reachOf([], true)).toEqual(['whole-disk']);
  });
});
