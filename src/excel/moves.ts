import type { InsertLines, RemoveLines } from '../workbook/change';
import { movedFormula } from '../workbook/formulas/moved';
import { LineTrack, type LineMove } from '../workbook/lines';
import { SETTING_PREFIX } from '../workbook/port';
import { sheetKey } from '../workbook/sheetNames';
import { respelled, type CellRule, type CellRules } from './cellRules';
import { insert, look, remove } from './lines';
import { RANGE_BYTES } from './payload';
import { keep, settingFrom } from './settings';
import { step, type Step } from './step';

/**
 * How many times the latest batch has moved lines so far. Excel takes nothing back when a batch fails, and whoever takes
 * it back must know where cells are by then; only Excel knows, so it is noted in the workbook itself.
 */
export const MOVES_KEY = `${SETTING_PREFIX}moves`;

interface Note {
  readonly batch: string;
  readonly moves: number;
}

/** How many times a batch has moved lines, by the note as it was loaded. */
export function movesDone(noted: Excel.Setting, batch: string): number {
  const note = noted.isNullObject ? null : (settingFrom(noted.value) as Note | null);
  return note?.batch === batch ? note.moves : 0;
}

/** The steps of one batch that move lines, each followed by its note. */
export class Moves {
  private readonly log: LineMove[] = [];
  private readonly tracks = new Map<string, LineTrack>();

  constructor(
    private readonly batch: string,
    private readonly rules: CellRules,
  ) {}

  step(change: InsertLines | RemoveLines): Step {
    const { sheet, what, at, count } = change;
    const move = { sheet, what, at, count, removed: change.kind === 'removeLines' };
    const rules = this.rulesFor(change);
    this.track(sheet).add(move);
    this.log.push(move);
    const note: Note = { batch: this.batch, moves: this.log.length };
    return step(
      (workbook) => {
        if (change.kind === 'insertLines') insert(workbook, change);
        else remove(workbook, change);
        keep(workbook, MOVES_KEY, note);
        if (change.kind === 'insertLines') look(workbook, change, rules);
        return move;
      },
      RANGE_BYTES * (4 + rules.length * 2),
    );
  }

  private rulesFor(change: InsertLines | RemoveLines): readonly CellRule[] {
    if (change.kind === 'removeLines' || change.like === null) return [];
    const line = this.track(change.sheet).origin(change.what, change.like);
    const rules = line === null ? [] : this.rules(change.sheet, change.what, line);
    const moved = (formula: string) => this.log.reduce((text, move) => movedFormula(text, change.sheet, move), formula);
    return rules.map((one) => ({ ...one, rule: respelled(one.rule, moved) }));
  }

  private track(sheet: string): LineTrack {
    const track = this.tracks.get(sheetKey(sheet)) ?? new LineTrack();
    this.tracks.set(sheetKey(sheet), track);
    return track;
  }
}
