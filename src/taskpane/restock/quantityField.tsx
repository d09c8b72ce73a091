import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RestockTabTexts } from '../../text/restockTab/texts';
import { Button } from '../controls/fluent';
import { quantityIn } from './quantity';

interface QuantityFieldProps {
  readonly t: RestockTabTexts;
  readonly busy: boolean;
  readonly computed: number | null;
  readonly decided: number | undefined;
  /** null goes back to the computed quantity. */
  readonly onDecide: (quantity: number | null) => void;
}

/** The quantity, which somebody may decide otherwise; the computed one stands beside it. */
export function QuantityField({ t, busy, computed, decided, onDecide }: QuantityFieldProps): VNode {
  const now = decided ?? computed;
  const [typed, setTyped] = useState(now === null ? '' : String(now));
  useEffect(() => setTyped(now === null ? '' : String(now)), [now]);
  const quantity = quantityIn(typed);
  const isWrong = typed.trim() !== '' && quantity === null;
  const take = () => {
    if (typed.trim() === '') {
      if (decided !== undefined) onDecide(null);
      else setTyped(now === null ? '' : String(now));
    } else if (quantity !== null && quantity !== now) onDecide(quantity === computed ? null : quantity);
  };
  return (
    <div class="quantity">
      <label>
        <span class="caption">{t.quantity}</span>
        <input
          class="quantity-input"
          inputMode="numeric"
          value={typed}
          disabled={busy}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) take();
            if (event.key === 'Escape') setTyped(now === null ? '' : String(now));
          }}
        />
      </label>
      <span class="caption">{t.computed(computed)}</span>
      {decided !== undefined && (
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => onDecide(null)}>
          {t.useComputed}
        </Button>
      )}
      <div role="alert">{isWrong && <p class="caption severity-error">{t.notAQuantity}</p>}</div>
    </div>
  );
}
