/** Lets what has arrived meanwhile come first: edits, cancellations, whoever hovers. */
export const nextTurn = (): Promise<void> => new Promise((done) => soon(done));

/** Browsers have no `setImmediate`; there the library, too, takes its messages in turn with timers. */
const soon: (turn: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : (turn) => setTimeout(turn, 0);
