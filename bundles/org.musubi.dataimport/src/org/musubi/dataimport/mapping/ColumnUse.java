package org.musubi.dataimport.mapping;

/**
 * How a column is used.
 *
 * @param index counted from 0
 * @param header what stands above it; empty for none
 * @param subject what the header of a value column says about its values
 */
public record ColumnUse(int index, String header, ColumnRole role, Subject subject) {

  public ColumnUse(int index, String header, ColumnRole role) {
    this(index, header, role, Subject.IN_ROWS);
  }

  public ColumnUse as(ColumnRole other) {
    return new ColumnUse(index, header, other, subject);
  }

  public ColumnUse about(Subject other) {
    return new ColumnUse(index, header, role, other);
  }
}
