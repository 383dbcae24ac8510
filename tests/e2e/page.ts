import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

/** What went wrong in the page without anybody noticing: errors, refusals of the policy, requests to elsewhere. */
export function watch(context: BrowserContext, host: () => string): string[] {
  const wrong: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, host: to } = new URL(request.url());
    if (protocol !== 'blob:' && to !== host()) wrong.push(`request: ${request.url()}`);
  });
  return wrong;
}

export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

/** Goes to a screen by its name in the navigation, by keyboard. */
export const screen = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name }).press('Enter');
};

/** A value of a filter of the table, to be ticked. */
export const facetOn =
  (page: Page) =>
  (group: string, value: RegExp): Locator =>
    page.getByRole('group', { name: group }).getByRole('checkbox', { name: value });

/** How many rows a value of a filter has. */
export const countOn =
  (page: Page) =>
  (group: string, value: RegExp): Locator =>
    page.getByRole('group', { name: group }).locator('label').filter({ hasText: value }).locator('.count');
