import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportChoices } from '../../sheets/import/choices';
import type { ShopChoice } from '../../sheets/import/daily/shopChoice';
import type { ImportTabTexts } from '../../text/importTab/texts';

interface WhichShopProps {
  readonly shop: ShopChoice;
  readonly choices: ImportChoices;
  readonly texts: ImportTabTexts;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** A workbook of several shops: files are of one, and nothing is written before somebody says of which. */
export function WhichShop({ shop, choices, texts, onChoose }: WhichShopProps): VNode {
  const name = useId();
  return (
    <fieldset class="conflict">
      <legend>{texts.whichShop(shop.header)}</legend>
      {shop.options.map((option) => (
        <label key={option} class="option">
          <input
            type="radio"
            name={name}
            checked={shop.chosen === option}
            onChange={() => onChoose({ ...choices, shop: option })}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
