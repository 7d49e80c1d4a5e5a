package org.musubi.sheets.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

  /**
   * The same sheet with other tables on another page.
   *
   * @param tables  makes the new tables, each in the place of the one before
   * @param newPage how it is printed
   * @param lower   number of lines by which everything stands lower
   */
  public SheetLayout changed(UnaryOperator<Table<?>> tables, PageSetup newPage, int lower) {
    SheetLayout changed = new SheetLayout(name, newPage).about(about);
    Map<Block, Block> renewed = new IdentityHashMap<>();
    for (Placed placed : blocks) {
      renewed.put(placed.block(), placed.block() instanceof Table<?> table ? tables.apply(table) : placed.block());
    }
    for (Placed placed : blocks) {
      Place place = switch (placed.place()) {
        case Place.OnLine(int line) -> new Place.OnLine(line + lower);
        case Place.BelowAll(int gap) -> new Place.BelowAll(gap);
        case Place.Beside(Block other) -> new Place.Beside(renewed.get(other));
        case Place.Under(Block other, int gap) -> new Place.Under(renewed.get(other), gap);
      };
      changed.blocks.add(new Placed(renewed.get(placed.block()), place));
    }
    changed.hidden.addAll(hidden);
    return changed;
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
