/** The page’s own scheme and host. The origin of such an address reads `null` in places, so both are compared. */
export const scheme = 'app';
export const pageHost = 'bundle';
export const pageAddress = `${scheme}://${pageHost}/`;

/** Whether an address belongs to the page. */
export function isPage(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${scheme}:` && host === pageHost;
  } catch {
    return false;
  }
}
