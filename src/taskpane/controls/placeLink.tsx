import type { VNode } from 'preact';
import { cellName, type Place } from '../../domain/cells';

interface PlaceLinkProps {
  readonly place: Place;
  /** What a click does, in words. */
  readonly label: string;
  readonly onGo: (place: Place) => void;
}

/** The name of a cell that leads to it. */
export function PlaceLink({ place, label, onGo }: PlaceLinkProps): VNode {
  return (
    <button type="button" class="link" title={label} aria-label={label} onClick={() => onGo(place)}>
      {place.sheet} {cellName(place)}
    </button>
  );
}
