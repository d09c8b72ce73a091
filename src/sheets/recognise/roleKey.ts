/** Key of the answer which sheet has a role, as chosen in 认表: its name, or `skip` for none. */
export function roleKey(role: string): string {
  return `role:${role}`;
}

/** A sheet that fits and bears the role's name goes before one that fits better. */
export function nameBonus(sheet: string, called: string): number {
  return sheet === called ? NAMED : sheet.includes(called) ? NAMED / 2 : 0;
}

const NAMED = 1000;
