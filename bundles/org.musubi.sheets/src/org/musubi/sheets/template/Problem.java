package org.musubi.sheets.template;

/**
 * Something wrong with a house style.
 *
 * @param sheet    name on the tab of the worksheet, or empty when the file as a whole is meant
 * @param cell     e.g. {@code B5}, or empty when the worksheet as a whole is meant
 * @param sentence what is wrong and what to do, in the language of the user
 */
public record Problem(String sheet, String cell, String sentence) {

  /** Place and sentence in one line. */
  public String inWords() {
    if (sheet.isEmpty()) {
      return sentence;
    }
    return cell.isEmpty() ? TemplateText.ON_SHEET.inUserLanguage(sheet, sentence)
        : TemplateText.IN_CELL.inUserLanguage(sheet, cell, sentence);
  }
}
