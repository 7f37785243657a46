/** Hands a file to the person, by the browser's own download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the bytes in a task of its own; a minute is ample, and the page's end frees the rest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
