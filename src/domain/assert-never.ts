/** Ends an exhaustive switch: a new member of a union breaks the build here. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled variant: ${(value as { kind?: string }).kind ?? typeof value}`);
}
