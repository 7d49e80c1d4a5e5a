package org.musubi.roundtrip.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.musubi.roundtrip.locate.LiveRow;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.text.RoundTripText;

/** A row with something to decide, or something to be told about. */
public final class RowChange {

  private final RowKind kind;
  private final LiveTable table;
  private final LiveRow live;
  private final String section;
  private final String sheet;
  private final int line;
  private final String label;
  private final Set<String> partners = new LinkedHashSet<>();
  private final Map<String, CellChange> cells = new LinkedHashMap<>();
  private String question;
  private String remark;

  RowChange(RowKind kind, LiveTable table, LiveRow live, String section, String sheet, int line, String label) {
    this.kind = kind;
    this.table = table;
    this.live = live;
    this.section = section;
    this.sheet = sheet;
    this.line = line;
    this.label = label.isEmpty() ? RoundTripText.UNNAMED_ROW.say(line) : label;
  }

  void addPartner(String partner) {
    partners.add(partner);
  }

  void ask(String sentence) {
    question = sentence;
  }

  void remark(String sentence) {
    remark = sentence;
  }

  CellChange cell(String key, Supplier<CellChange> made) {
    return cells.computeIfAbsent(key, k -> made.get());
  }

  public RowKind kind() {
    return kind;
  }

  /** Name of the worksheet in the (first) returned file; as exported for a row that is missing there. */
  public String sheet() {
    return sheet;
  }

  /** Line of the worksheet, from 1. */
  public int line() {
    return line;
  }

  /** How a person calls the row: its code and name. Never empty. */
  public String label() {
    return label;
  }

  /** Heading of the table, or an empty text. */
  public String tableTitle() {
    return table.table().title() == null ? "" : table.table().title();
  }

  /** Who returned the row. */
  public List<String> partners() {
    return List.copyOf(partners);
  }

  /**
   * What has to be confirmed before anything of this row is taken, as a sentence; null when nothing has. Rows whose
   * id was lost are recognised by their names.
   */
  public String question() {
    return question;
  }

  /** What a person should know of this row, as a sentence, or null. */
  public String remark() {
    return remark;
  }

  /** The cells that do not agree; of a new row all that were filled in. */
  public List<CellChange> cells() {
    return List.copyOf(cells.values());
  }

  /** The row of the model; null for a new one and for one that has gone. */
  public LiveRow live() {
    return live;
  }

  /** The table, which adds and removes rows. */
  public LiveTable table() {
    return table;
  }

  /** Id of the section in which a new row was entered. */
  public String section() {
    return section;
  }

  /** True when there is more to it than what has changed here alone. */
  public boolean isRelevant() {
    return kind != RowKind.KNOWN || cells.values().stream()
        .anyMatch(cell -> cell.state() != CellState.MODEL_ONLY && cell.state() != CellState.SAME);
  }

  /** Sentences about the cells that cannot be taken, with their places. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    cells.values().forEach(cell -> cell.refused().forEach(offer -> problems.add(offer.sentence())));
    return problems;
  }
}
