const NAME = 'PlainError';

/**
 * An error whose message is all a person needs: what prints it leaves out where it was thrown. `short` is
 * what stands in a log, where the message is printed after it.
 */
export function plainError(message: string, short: string = message): Error {
  const error = new Error(message);
  error.name = NAME;
  error.stack = short;
  error.toString = () => short;
  return error;
}

export function isPlainError(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
