package org.musubi.sheets.grid;

import org.musubi.sheets.layout.Value;

/** Content and look of a cell; a formula in it names its cells as Excel does. */
public record GridCell(Value value, Look look) {

  GridCell with(Look newLook) {
    return new GridCell(value, newLook);
  }

  GridCell with(Value newValue) {
    return new GridCell(newValue, look);
  }
}
