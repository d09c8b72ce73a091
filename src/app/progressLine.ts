import type { BrowserTexts, OpeningStage } from '../text/browser/texts';

const STAGES: readonly OpeningStage[] = ['loading', 'functions', 'drawing', 'calculating'];

/** The line that says how far the spreadsheet is; null takes it away. */
export function showStage(stage: OpeningStage | null, texts: BrowserTexts): void {
  const line = document.getElementById('progress') as HTMLElement;
  line.hidden = stage === null;
  if (stage === null) return line.replaceChildren();
  const bar = document.createElement('progress');
  bar.max = STAGES.length;
  bar.value = STAGES.indexOf(stage) + 1;
  bar.setAttribute('aria-label', texts.stages[stage]);
  line.replaceChildren(bar, texts.stages[stage]);
}
