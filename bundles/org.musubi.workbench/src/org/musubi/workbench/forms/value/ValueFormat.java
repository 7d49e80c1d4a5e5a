package org.musubi.workbench.forms.value;

/** How the values of one feature are written and read. Missing values are null and written as the empty text. */
public interface ValueFormat {

  /** The text shown and edited; never null. */
  String format(Object value);

  /**
   * Reads what a person typed; blank text is no value.
   *
   * @throws InputException when the text cannot be read or the value is out of range
   */
  Object parse(String text) throws InputException;

  /** True when values are lined up at the right, as numbers are. */
  default boolean isRightAligned() {
    return false;
  }
}
