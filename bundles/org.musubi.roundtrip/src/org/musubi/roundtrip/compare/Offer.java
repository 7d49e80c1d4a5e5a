package org.musubi.roundtrip.compare;

import org.musubi.roundtrip.text.RoundTripText;

/**
 * What one returned file has in a cell.
 *
 * @param partner   who filled it in
 * @param file      name of the file
 * @param sheet     name of the worksheet in that file
 * @param address   where the cell stands in that file: I9
 * @param entered   what stands there
 * @param value     the same as a value of the model, null when there is none or it cannot be read
 * @param shown     the value in words
 * @param problem   why it cannot be taken, else null: a sentence without the place of the cell
 * @param isChanged false when it is as exported
 * @param base      what was exported, null when that is not known
 */
public record Offer(String partner, String file, String sheet, String address, String entered, Object value,
    String shown, String problem, boolean isChanged, Base base) {

  /**
   * What was exported.
   *
   * @param value in the type of the cell; null for an empty cell and when it cannot be read
   * @param shown in words
   */
  public record Base(Object value, String shown, boolean isReadable) {
  }

  /** True when the value can be taken. */
  public boolean isUsable() {
    return isChanged && problem == null;
  }

  /** The problem with the place of the cell: {@code 評価シート I9: …}. */
  public String sentence() {
    return RoundTripText.AT_CELL.say(sheet, address, problem);
  }
}
