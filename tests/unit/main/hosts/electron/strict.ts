type Construct<T> = T extends abstract new (
  ...options: infer O
) => object
  ? (...options: O) => object & InstanceType<T>
  : never;

/**
 * An object of Electron of which only some properties are there: each has the type that electron.d.ts gives it, and
 * to read or write any other throws. With `construct` the object is a class.
 */
export function strict<T extends object>(name: string, known: Partial<T>, construct?: Construct<T>): T {
  const unknown = (property: string | symbol): never => {
    throw new Error(`The stand-in knows no ${name}.${String(property)}.`);
  };
  const whole = new Proxy<object>(construct ? class {} : known, {
    get: (_, property) => {
      if (Object.hasOwn(known, property)) return Reflect.get(known, property);
      // What awaits or prints an object looks for these, whatever it is.
      return property === 'then' || typeof property === 'symbol' ? undefined : unknown(property);
    },
    set: (_, property) => unknown(property),
    ...(construct ? { construct: (_: object, options) => construct(...options) } : {}),
  });
  // The one cast: that a property which is not there throws is what makes the rest of the type true.
  return whole as T;
}
