import { defineRole } from './role';

/** `{{…}}`, with full-width braces accepted: Chinese input methods produce them. */
const MARKER = /[{\uff5b]{2}[^{}\uff5b\uff5d]+[}\uff5d]{2}/;

/** Cells with markers. Whether their words mean anything is told when the report is filled. */
export const weekTemplate = defineRole({
  id: 'weekTemplate',
  sheet: '周报模板',
  score: (grid) =>
    grid.values.reduce(
      (sum, row) => sum + row.filter((cell) => typeof cell === 'string' && MARKER.test(cell)).length,
      0,
    ),
});
