/** Never returns: marks a branch the types say cannot be reached, and throws if it is. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${String(value)}`);
}
