/** Hears of a file that is dropped anywhere on the page, or chosen in the element's own input. */
export function listenForFiles(element: HTMLElement, onFile: (file: File) => void): void {
  const input = element.querySelector<HTMLInputElement>('input[type="file"]');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    element.dataset['dropping'] = '';
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) delete element.dataset['dropping'];
  });
  document.addEventListener('drop', (event) => {
    delete element.dataset['dropping'];
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  });
}

/** Dragged text is left to the text box. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
