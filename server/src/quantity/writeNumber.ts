/**
 * A number as `toLocaleString('en-US')` writes it, 25,000.5, without loading the languages of the world for it: that
 * took a tenth of a cold start.
 */
export function writeNumber(value: number, decimals = 3): string {
  if (!(Math.abs(value) < 1e15)) return value.toLocaleString('en-US');
  const [whole = '', part] = String(Number(value.toFixed(decimals))).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}
