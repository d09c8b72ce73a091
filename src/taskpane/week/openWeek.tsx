import type { ComponentType } from 'preact';
import type { Pane } from '../shell/pane';
import { createWeek, type Week } from './actions';
import { WeekView } from './weekView';

/** The tab's state with the view on it. */
export function openWeek(pane: Pane): { readonly week: Week; readonly view: ComponentType } {
  const week = createWeek(pane);
  return { week, view: () => <WeekView pane={pane} week={week} /> };
}
