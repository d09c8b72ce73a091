import type { VNode } from 'preact';
import type { Place } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import { reasonParts, type ReasonPart } from '../../sheets/restock/reason';
import type { RestockProps } from './props';
import { placeOfFigure } from './figurePlaces';

/** Why the quantity is what it is; each figure leads to the cell that it comes from. */
export function ReasonLine({ line, t, stock, onGo, goTo }: RestockProps & { readonly line: RestockLine }): VNode {
  const part = ({ text, from }: ReasonPart, i: number) => {
    const place: Place | null = from === undefined ? null : placeOfFigure(line, from, stock.salesAt);
    if (!place || from === undefined) return <span key={i}>{text}</span>;
    const label = `${text} ${t.fieldName[from]} ${goTo(place)}`;
    return (
      <button key={i} type="button" class="link" title={goTo(place)} aria-label={label} onClick={() => onGo(place)}>
        {text}
      </button>
    );
  };
  return <p class="reason">{reasonParts(line.reason, t.reason).map(part)}</p>;
}
