package org.musubi.sheets.layout;

import java.util.ArrayList;
import java.util.List;

/** A worksheet as a declaration: which blocks stand where and how it is printed. */
public final class SheetLayout {

  /** Where a block begins. */
  public sealed interface Place {

    /** On a line of its own, counted from 1. */
    record OnLine(int line) implements Place {
    }

    /** Below everything before it, after empty lines. */
    record BelowAll(int gap) implements Place {
    }

    /** On the same line as another block. */
    record Beside(Block other) implements Place {
    }

    /** Below another block, after empty lines, whatever stands beside that one. */
    record Under(Block other, int gap) implements Place {
    }
  }

  /** A block and where it begins. */
  public record Placed(Block block, Place place) {
  }

  private final String name;
  private final PageSetup page;
  private String about = "";
  private final List<Placed> blocks = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();

  /**
   * A sheet.
   *
   * @param name printed on its tab
   */
  public SheetLayout(String name, PageSetup page) {
    this.name = name;
    this.page = page;
  }

  /** A block that begins on a given line. */
  public SheetLayout at(int line, Block block) {
    blocks.add(new Placed(block, new Place.OnLine(line)));
    return this;
  }

  /** A block below everything so far, after {@code gap} empty lines. */
  public SheetLayout below(int gap, Block block) {
    blocks.add(new Placed(block, new Place.BelowAll(gap)));
    return this;
  }

  /** A block that begins on the same line as the block before. */
  public SheetLayout beside(Block block) {
    return beside(blocks.getLast().block(), block);
  }

  /** A block that begins on the same line as another one. */
  public SheetLayout beside(Block other, Block block) {
    blocks.add(new Placed(block, new Place.Beside(other)));
    return this;
  }

  /** A block below another one, after {@code gap} empty lines, whatever stands beside that one. */
  public SheetLayout under(Block other, int gap, Block block) {
    blocks.add(new Placed(block, new Place.Under(other, gap)));
    return this;
  }

  /**
   * Says which element of the model the sheet is about, so that a returned sheet is known again.
   *
   * @param id e.g. the id of the evaluation printed
   */
  public SheetLayout about(String id) {
    about = id == null ? "" : id;
    return this;
  }

  /** Hides a column that this variant of the sheet leaves out. */
  public SheetLayout hide(String letter) {
    hidden.add(Columns.index(letter));
    return this;
  }

  public String name() {
    return name;
  }

  /** Id of the element the sheet is about, or empty. */
  public String subject() {
    return about;
  }

  public PageSetup page() {
    return page;
  }

  public List<Placed> blocks() {
    return List.copyOf(blocks);
  }

  public List<Integer> hiddenColumns() {
    return List.copyOf(hidden);
  }
}
