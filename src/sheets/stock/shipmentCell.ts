import type { Day } from '../../domain/time/calendar';
import { parseCellNumber } from '../recognise/cellNumber';
import { plainText } from '../recognise/cellText';
import { parseCellDate } from '../recognise/cellDate';

/** Pieces and the day on which they come, as one cell tells. */
export interface WrittenShipment {
  readonly pieces: number;
  readonly arrives: Day | null;
}

/** What stands between two shipments. A comma between digits belongs to a number. */
const BETWEEN = /[;；\n+、]|和|，|,(?!\d{3}(?!\d))/;
const WITH_YEAR = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|(?<!\d)20\d{6}(?!\d)/;
const WITHOUT_YEAR = /(?<!\d)(1[0-2]|0?[1-9])\s*(?:[-/]|月)\s*([12]\d|3[01]|0?[1-9])(?!\d)\s*[日号]?/;
/** Words and signs around the two that say nothing more. */
const AROUND = /[()[\]【】:：@*×x～~\s]|件|个|预计|到货|到|在途|约|发|货/g;

/**
 * Several shipments in one cell: `40(11-28); 60(12-05)`, `11月28日到40件，12月5日到60件`, `100`. A part without a date has none.
 * null where a part cannot be read: a shipment that is half understood would be ordered again.
 */
export function parseShipments(text: string, near: Day): WrittenShipment[] | null {
  const whole = parseCellNumber(text);
  if (whole.kind === 'missing') return [];
  if (whole.kind === 'number') return whole.value >= 0 ? [{ pieces: whole.value, arrives: null }] : null;
  const shipments: WrittenShipment[] = [];
  for (const part of text.split(BETWEEN)) {
    if (part.trim() === '') continue;
    const shipment = parsePart(plainText(part), near);
    if (!shipment) return null;
    shipments.push(shipment);
  }
  return shipments.length > 0 ? shipments : null;
}

function parsePart(part: string, near: Day): WrittenShipment | null {
  const full = WITH_YEAR.exec(part);
  const short = full ? null : WITHOUT_YEAR.exec(part);
  const date = full?.[0] ?? short?.[0] ?? '';
  const spelled = full ? full[0].replace(/\s/g, '') : short ? `${short[1]}月${short[2]}日` : '';
  const arrives = spelled === '' ? null : (parseCellDate(spelled, near)?.day ?? null);
  if (spelled !== '' && arrives === null) return null;
  const pieces = parseCellNumber(part.replace(date, ' ').replace(AROUND, ''));
  return pieces.kind === 'number' && pieces.value >= 0 ? { pieces: pieces.value, arrives } : null;
}
