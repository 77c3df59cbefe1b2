/** What the menu marks is in sight, however long the list above it: its pane is fixed, so that the page stays where it is. */
const current = document.querySelector('.side-links [aria-current]');
const pane = current?.closest('.sidebar-pane');
// Not `scrollIntoView`: Chromium lets Tab begin where it scrolled to.
if (current && pane) {
  const below = current.getBoundingClientRect().bottom - pane.getBoundingClientRect().bottom;
  if (below > 0) pane.scrollTop += below;
}
