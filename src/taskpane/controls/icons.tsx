import type { VNode } from 'preact';

/** Outlined icons on a grid of 16, drawn for this pane; they take the colour of the text beside them. */
function icon(...paths: readonly string[]): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      {paths.map((d) => (
        <path key={d} d={d} stroke="currentColor" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" />
      ))}
    </svg>
  );
}

/** Filled shapes that differ in outline, so that severity is never told by colour alone. */
function sign(outline: string, inside: string): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={outline} fill="currentColor" />
      <path d={inside} class="sign" fill="none" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

const CIRCLE = 'M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 0 0 0-13.6z';
const TRIANGLE = 'M7.1 1.9a1 1 0 0 1 1.8 0l6 11.2a1 1 0 0 1-.9 1.5H2a1 1 0 0 1-.9-1.5z';
const DIAMOND =
  'M7.2 1.3a1.1 1.1 0 0 1 1.6 0l5.9 5.9a1.1 1.1 0 0 1 0 1.6l-5.9 5.9a1.1 1.1 0 0 1-1.6 0L1.3 8.8a1.1 1.1 0 0 1 0-1.6z';

export const errorIcon = () => sign(CIRCLE, 'M5.6 5.6L10.4 10.4M10.4 5.6L5.6 10.4');
export const alarmIcon = () => sign(TRIANGLE, 'M8 6V9.4M8 11.9V12');
export const weakIcon = () => sign(DIAMOND, 'M8 4.6V8.6M8 11.2V11.3');
export const successIcon = () => sign(CIRCLE, 'M5 8.2L7.1 10.3L11 6');
export const infoIcon = () => sign(CIRCLE, 'M8 7.4V11.2M8 4.8V4.9');

export const undoIcon = () => icon('M5.5 2.5L2.5 5.5L5.5 8.5', 'M2.5 5.5H9.5a4 4 0 0 1 0 8H6');
export const closeIcon = () => icon('M4 4L12 12M12 4L4 12');
export const copyIcon = () => icon('M5.5 5.5h7v8h-7z', 'M3.5 10.5V2.5h7');
export const checkIcon = () => icon('M3 8.5L6.5 12L13 4.5');
export const searchIcon = () => icon('M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z', 'M10.3 10.3L13.5 13.5');
export const previousIcon = () => icon('M10 3L5 8L10 13');
export const upIcon = () => icon('M3 10L8 5L13 10');
export const downIcon = () => icon('M3 6L8 11L13 6');
export const nextIcon = () => icon('M6 3L11 8L6 13');
export const markerIcon = () =>
  icon('M6 2.5C3 2.5 5.5 7.5 2.5 8C5.5 8.5 3 13.5 6 13.5', 'M10 2.5C13 2.5 10.5 7.5 13.5 8C10.5 8.5 13 13.5 10 13.5');
export const reportIcon = () => icon('M3.5 1.5h9v13h-9z', 'M6 11.5V9M8 11.5V6.5M10 11.5V8');
export const refreshIcon = () => icon('M13.5 8a5.5 5.5 0 1 1-1.7-4', 'M13.5 2V4.8H10.7');
export const sheetIcon = () => icon('M2 2.5h12v11h-12z', 'M2 6h12M2 9.8h12M6 6v7.5');
