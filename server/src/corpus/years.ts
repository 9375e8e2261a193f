import type { Instrument } from './instrument';

/** The year that an instrument is called by: that of its number, else that of its promulgation. */
export function yearOf({ number, promulgated }: Instrument): number | undefined {
  const year = /〔(\d{4})〕/.exec(number ?? '')?.[1] ?? promulgated?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}

/** Every year that may stand in its name: of its number, its promulgation, the day it took effect, its id. */
export function yearsOf(instrument: Instrument): ReadonlySet<number> {
  const { promulgated, effective, id } = instrument;
  const written = [promulgated?.slice(0, 4), effective?.slice(0, 4), /-((?:19|20)\d\d)$/.exec(id)?.[1]];
  const years = [yearOf(instrument), ...written.map((year) => (year ? Number(year) : undefined))];
  return new Set(years.filter((year) => year !== undefined));
}
