// Settings of this browser. Where storage is switched off they last as long as the page.

const kept = new Map<string, string>();

export function readSetting(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return kept.get(key);
  }
}

export function writeSetting(key: string, value: string): void {
  kept.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Kept above.
  }
}
