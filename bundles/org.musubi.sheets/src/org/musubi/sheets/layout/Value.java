package org.musubi.sheets.layout;

/** What stands in a cell: text, a number with its format, a live formula, or nothing. */
public sealed interface Value {

  /** Nothing, to be filled in by hand. */
  Value BLANK = new Blank();

  /** A value that does not exist (domain.md 6.0): printed as 「–」, never as 0. */
  Value MISSING = new Text("–", Tone.NORMAL);

  /** A value withheld because too few people stand behind it (domain.md 6.0). */
  Value SUPPRESSED = new Text("x", Tone.NORMAL);

  /** An empty cell. */
  record Blank() implements Value {
  }

  /** Text from the model or a label; never read as a formula whatever it begins with. */
  record Text(String text, Tone tone) implements Value {
  }

  /** A number and the Excel number format it is shown in. */
  record Number(double number, String format) implements Value {
  }

  /**
   * A formula that stays live in the workbook.
   *
   * @param template Excel formula without the equals sign; other cells are named by column key, see {@link Formulas}
   * @param format   Excel number format of the result
   * @param sample   a text as long as the result, so that the row is made high enough; null for figures and signs
   */
  record Formula(String template, String format, String sample) implements Value {
  }

  /** How a text is printed. Colour never stands alone: an alert says in words what is wrong, a bar is a line too. */
  enum Tone { NORMAL, ALERT, BAR }

  /** Text, or an empty cell when there is none. */
  static Value text(String text) {
    return text == null || text.isBlank() ? BLANK : new Text(text.strip(), Tone.NORMAL);
  }

  /** Text, or 「–」 when there is none. */
  static Value textOrMissing(String text) {
    return text == null || text.isBlank() ? MISSING : text(text);
  }

  /** Text printed as a warning. */
  static Value alert(String text) {
    return new Text(text, Tone.ALERT);
  }

  /** A number, or 「–」 when there is none. */
  static Value number(Double number, String format) {
    return number == null ? MISSING : new Number(number, format);
  }

  /** A whole number somebody still has to judge: an empty cell when there is none. */
  static Value judged(Integer number) {
    return number == null ? BLANK : new Number(number, "0");
  }

  /** A formula with a sign or grade as its result. */
  static Value formula(String template) {
    return new Formula(template, "General", null);
  }

  /** A formula with a figure as its result. */
  static Value formula(String template, String format) {
    return new Formula(template, format, null);
  }

  /** A formula with a text as its result, about as long as the sample. */
  static Value.Formula textFormula(String template, String sample) {
    return new Formula(template, "General", sample);
  }

  /** True when there is something to read in the cell. */
  default boolean isFilled() {
    return !(this instanceof Blank);
  }
}
