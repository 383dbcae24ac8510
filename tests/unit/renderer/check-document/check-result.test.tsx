// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentCheck } from '../../../../shared/document-check.ts';
import { standIn } from '../stand-in.ts';

afterEach(cleanup);
const clean: DocumentCheck = {
  characters: 40,
  lines: 2,
  rules: 12,
  rulesOff: 1,
  passages: [],
  more: 0,
  addresses: [],
};
async function show(result: Partial<DocumentCheck>): Promise<void> {
  standIn([]);
  const { CheckResult } = await import('../../../../renderer/check-document/check-result.tsx');
  render(<CheckResult result={{ ...clean, ...result }} />);
}

describe('the result of a check', () => {
  it('is never all clear: it says how many rules ran, how good they are, and what is off', async () => {
    await show({});
    expect(screen.getByText(/12 rules ran on 40 characters in 2 lines/)).toBeTruthy();
    expect(screen.getByText(/In our tests/)).toBeTruthy();
    expect(screen.getByText(/1 rule for this is switched off/)).toBeTruthy();
  });

  it('shows each passage with its lines as plain text, and opens no address', async () => {
    await show({
      passages: [{ lines: [3, 4], segments: [{ text: '<img src=x onerror=alert(1)>' }], findings: [] }],
      addresses: ['https://brindlemoor.example'],
    });
    expect(screen.getByText('Lines 3 to 4')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('https://brindlemoor.example').closest('a')).toBeNull();
  });
});
