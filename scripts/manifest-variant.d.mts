export function manifestVariant(xml: string, options?: { baseUrl?: string; namespace?: string }): string;
