/** What the menu marks is in sight, however long the list above it: its pane is fixed, so that the page stays where it is. */
document
  .querySelector('.side-links [aria-current]')
  ?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
