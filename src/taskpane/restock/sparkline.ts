/** Points of a line through values by day in a box; a day without a figure interrupts it. SVG path data; '' for none. */
export function sparkline(values: readonly (number | null)[], width: number, height: number): string {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  let path = '';
  let down = false;
  values.forEach((value, i) => {
    if (value === null) down = false;
    else {
      path += `${down ? 'L' : 'M'}${rounded(i * step)} ${rounded(height - (value / most) * height)}`;
      down = true;
    }
  });
  return path;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
