/**
 * Gives the page the frame of another page of the site: title, menus, sidebar and footer in its language. The box of
 * search stays, because it listens for keys, and takes the other's words.
 */
export async function wearFrame(address: string): Promise<void> {
  const other = await loadPage(address);
  other.querySelector('.sidebar-content [aria-current]')?.removeAttribute('aria-current');
  for (const part of parts) {
    const theirs = other.querySelector(part);
    if (theirs) document.querySelector(part)?.replaceWith(theirs);
  }
  const [mine, theirs] = [document, other].map((page) => page.querySelector('site-search'));
  if (!(mine instanceof HTMLElement) || !theirs) return;
  for (const { name, value } of theirs.attributes) mine.setAttribute(name, value);
  const label = mine.querySelector('button span');
  if (label) label.textContent = theirs.querySelector('button span')?.textContent ?? '';
}

const parts = [
  '.sl-skip-link',
  '.site-title',
  'header theme-select',
  'header language-select',
  '.sidebar-content',
  '.site-footer',
];

/** A page of the site as a document. By the old way, because the page's policy lets no text become one. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${address} answered ${request.status}`));
    request.onerror = () => reject(new Error(`${address} cannot be had`));
    request.open('GET', address);
    request.send();
  });
}
