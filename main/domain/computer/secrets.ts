/** Names that announce a secret, as a part of a variable's, a header's or an option's name. */
const secretName =
  /(?:token|secret|passw|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|auth|credential|cookie|bearer|session|signature|(?:^|[-_])(?:key|pat|pwd|pass|dsn)(?:$|[-_]))/i;

/** A value that another place holds: `${TOKEN}`, `$TOKEN`, `%TOKEN%`, `{{TOKEN}}`, `op://…`; a default makes it a literal again. */
const reference =
  /^(?:(?:bearer|basic|token)\s+)?(?:\$\{(?:env:|input:)?[\w.-]+(?::-)?\}|\$\w+|%\w+%|\{\{[\w.\s-]+\}\}|\$\{\{[^}]*\}\}|op:\/\/.+)$/i;

/** Values that open nothing: switches, short numbers, levels, languages, places on the disk. */
const harmless =
  /^(?:true|false|yes|no|on|off|\d{1,6}|production|development|test|debug|info|warn(?:ing)?|error|stdio|utf-?8|[a-z]{2}[-_][a-z]{2}|(?:~|\.{0,2})[/\\][^\s:@]*|[a-z]:[/\\][^\s@]*)$/i;

/** An address without a name, a password or a parameter in it. */
const plainAddress = /^(?:https?|wss?):\/\/[^/?#@\s]+(?:\/[\w./-]*)?$/i;

/**
 * Whether a variable or header holds a secret in clear. A value that is no reference counts as one, unless it plainly
 * opens nothing and its name does not say otherwise: what is taken for harmless is never looked at again.
 */
export function isLiteralSecret(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false;
  const given = value.trim();
  if (reference.test(given)) return false;
  if (/^(?:true|false|\d{1,3})$/i.test(given)) return false;
  return secretName.test(name) || !(harmless.test(given) || plainAddress.test(given));
}

/** An option that hands a secret over on the command line: `--token=…`, `--api-key …`, `Authorization: …`. */
export function hasSecretArgument(args: readonly string[]): boolean {
  return args.some((arg, at) => {
    const [, name, joined] = arg.match(/^--?([\w-]+)(?:=(.*))?$/s) ?? [];
    if (name !== undefined && secretName.test(name)) {
      const value = joined ?? args[at + 1] ?? '';
      return !value.startsWith('-') && isLiteralSecret(name, value);
    }
    const [, header, value] = arg.match(/^([\w-]+):\s*(.+)$/s) ?? [];
    return (
      (header !== undefined && secretName.test(header) && isLiteralSecret(header, value)) || inAddress(arg)
    );
  });
}

/** A password or a key inside an address. */
export function inAddress(address: string): boolean {
  const [, user, query] = address.match(/^[a-z][\w+.-]*:\/\/(?:([^/?#@]*)@)?[^?#]*\??([^#]*)/i) ?? [];
  if (user?.includes(':') && !reference.test(user.slice(user.indexOf(':') + 1))) return true;
  return (query ?? '').split('&').some((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return secretName.test(name) && isLiteralSecret(name, value);
  });
}
