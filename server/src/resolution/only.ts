/** The one thing of a list; undefined where there are none or several. */
export const only = <T>([first, ...others]: readonly T[]): T | undefined =>
  others.length === 0 ? first : undefined;
