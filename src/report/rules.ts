/**
 * Every rule that the record and its sources are held against: why it exists and how to satisfy it, a sentence each.
 * The ids are permanent; CONTRIBUTING.md lists them, and each has a fixture or a test of its own.
 */
export const rules = {
  'unreadable-file': {
    why: 'Only UTF-8 text can be read: anything else would be misread without a word.',
    fix: 'check the path, or save the document as UTF-8 text.',
  },
  'broken-source': {
    why: 'Half a source would give half of its codes without a word.',
    fix: 'fetch the file again, whole, or mend it at this place.',
  },
  'document-too-large': {
    why: 'A document that cannot be read in a few seconds is most likely no document of error codes.',
    fix: 'split the document, or cut away what holds no codes.',
  },
  'invalid-yaml': {
    why: 'A product is described in plain YAML, and this file cannot be read as that.',
    fix: 'mend the syntax at this place.',
  },
  'invalid-value': {
    why: 'Pages and programs rely on the shape that src/record/ gives each value.',
    fix: 'write a value of the shape named above.',
  },
  'missing-file': {
    why: 'Every product has the same files, so that nothing is published half.',
    fix: 'add the file, with its header row where it is a table.',
  },
  'unexpected-file': {
    why: 'A file that no rule reads would be lost without a word.',
    fix: 'move it to the place that CONTRIBUTING.md names, or remove it.',
  },
  'unexpected-block': {
    why: 'A file of words is one table, and a guide its text: anything else would not be published.',
    fix: 'move text into a cell and a link into links.tsv, or remove it.',
  },
  'wrong-header': {
    why: 'The header tells which column holds what, in the language of the folder.',
    fix: 'write the header row named above.',
  },
  'column-count': {
    why: 'A missing or an extra cell moves every text behind it into the wrong column.',
    fix: 'give the row one cell for each column; in Markdown, write a pipe inside a cell as `\\|`.',
  },
  'empty-cell': {
    why: 'A page with a hole in it helps nobody.',
    fix: 'fill the cell.',
  },
  'invalid-code': {
    why: "A code is part of its page's address.",
    fix: 'write a number such as `6206` or `-10001`, or a range such as `120001-130000`.',
  },
  'duplicate-code': {
    why: "A code's page address is made from it, so it can appear once in a product.",
    fix: 'remove one of the two rows.',
  },
  'duplicate-row': {
    why: 'Two rows that say the same cannot be told apart.',
    fix: 'remove one of the two rows.',
  },
  'unknown-code': {
    why: "A product's codes are those of its codes.tsv.",
    fix: 'add the code to codes.tsv, or mend it here.',
  },
  'unknown-command': {
    why: 'Which call returns which code stands in commands.tsv before it is put into words.',
    fix: 'add the row to commands.tsv, or mend it here.',
  },
  'unknown-category': {
    why: "A category's page exists only for the categories of product.yaml.",
    fix: 'use one of those ids, or add the category to product.yaml.',
  },
  'wrong-category': {
    why: 'The words of a code stand in the file of the category that codes.tsv gives it.',
    fix: 'move the row to the file named above.',
  },
  'unknown-equivalent': {
    why: 'A class of equivalent codes has a name in content/equivalents/ before codes can belong to it.',
    fix: 'add the class to content/equivalents/ in every language, or mend the id.',
  },
  'missing-topic': {
    why: 'The page of classes groups them by what a developer was doing, so a class without a topic would not be on it.',
    fix: 'add a row with its id and its topic where it should stand among the others.',
  },
  'unknown-edition': {
    why: 'What an edition is, and of which date, comes from product.yaml.',
    fix: 'add the edition to product.yaml, or mend the file name.',
  },
  'unknown-product': {
    why: 'A change is told of one of the products, each a folder of content/, or of none.',
    fix: "write the name of the product's folder, or `-` where no single product is meant.",
  },
  'unknown-change': {
    why: "A change's date and product stand in content/changes.tsv before it is put into words.",
    fix: 'add its row to content/changes.tsv, or mend the id.',
  },
  'untold-codes': {
    why: 'Whoever follows the changes has to hear of every new code; and no code ever goes, as addresses are for ever.',
    fix: 'add a row for the new codes to content/changes.tsv and its words to content/changes/, or put back the row that codes.tsv has lost.',
  },
  'missing-language': {
    why: 'What is published in one language is published in all four.',
    fix: 'add it in the language named above.',
  },
  'title-too-long': {
    why: 'Titles stand in lists and in search results, where a long one is cut.',
    fix: 'shorten it: at most 60 characters in English, 32 in the other languages.',
  },
  'title-full-stop': {
    why: 'A meaning is a title, not a sentence.',
    fix: 'remove the full stop.',
  },
  'duplicate-title': {
    why: 'Two codes of a category with one title cannot be told apart in a list.',
    fix: 'name what tells the two apart.',
  },
  'step-count': {
    why: 'Somebody in a hurry follows one to four steps.',
    fix: 'write one to four steps, parted by `<br>`, none of them empty.',
  },
  'forbidden-html': {
    why: 'Words are text: HTML would be shown to some readers and run for others.',
    fix: 'put the text in backticks, or write it without the tag.',
  },
  'forbidden-markup': {
    why: 'Every place that shows a text can show what CONTRIBUTING.md names, and nothing else.',
    fix: 'write it as plain text, a code span or a link.',
  },
  'invisible-character': {
    why: 'A character that nobody can read may turn the text around it, and hides its word from search.',
    fix: 'remove the character: retyping the words around it is enough.',
  },
  'undefined-link': {
    why: 'A reference to a link that is not there would be printed with its brackets.',
    fix: 'add a row for the id to links.tsv, or mend the id.',
  },
  'unused-link': {
    why: 'A link that nothing refers to, in any language, is most likely a slip in an id.',
    fix: 'refer to it, as in `[text][id]`, or remove its row.',
  },
  'unsafe-link': {
    why: 'A link leads to a page over https and to nothing else.',
    fix: 'write an address that begins with `https://`.',
  },
  'unknown-term': {
    why: 'A synonym leads to words of titles; words that no title holds find nothing.',
    fix: 'write words that stand in a title of this language, or remove the row.',
  },
  'headings-differ': {
    why: 'A guide says the same in every language, part by part.',
    fix: 'write the same parts, with headings of the same levels and ids in the same order.',
  },
  'order-differs': {
    why: 'Guides are listed in one order in every language, that in which readers need them.',
    fix: 'write the same `order` in all four languages.',
  },
  'retry-differs': {
    why: 'Codes that have one of these values link to the guide in every language.',
    fix: 'write the same `retry` in all four languages.',
  },
  'codes-differ': {
    why: "A code's page leads to its part of a guide in every language.",
    fix: 'link the same codes in the same part in all four languages.',
  },
  'figures-differ': {
    why: 'A limit or a time span is the same in every language.',
    fix: 'write the same figures in all four languages.',
  },
} as const satisfies Record<string, Rule>;

/** The permanent name of a rule. */
export type RuleId = keyof typeof rules;

interface Rule {
  why: string;
  fix: string;
}
