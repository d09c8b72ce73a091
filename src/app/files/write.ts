/** Asks to write to a file that was opened; whether the user lets us. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = handle as { requestPermission?(mode: object): Promise<PermissionState> };
  return (await requestPermission?.call(handle, { mode: 'readwrite' })) !== 'denied';
}

/** The browser writes beside the file and puts it in its place when all is there: a crash leaves the old one. */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** Hands bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes]));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
