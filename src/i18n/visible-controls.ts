/**
 * A text from elsewhere with marks for what would change how it is read and not be seen: control characters, and those
 * that turn the direction of writing: `"\u202Egol.exe" → "<U+202E>gol.exe"`.
 */
export function visibleControls(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** A tab and the ends of lines are seen for what they are. */
const controls = /\p{Bidi_Control}|(?![\t\n\r])\p{Cc}/gu;
