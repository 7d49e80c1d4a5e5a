package org.musubi.handover.content;

import java.util.ArrayList;
import java.util.List;
import org.musubi.handover.document.Block;
import org.musubi.handover.document.Bullets;
import org.musubi.handover.document.Heading;
import org.musubi.handover.document.Paragraph;
import org.musubi.handover.document.Picture;
import org.musubi.handover.document.Table;

/** Collects the blocks of a booklet. Nothing is added for empty texts. */
final class BookletBuilder {

  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return blocks;
  }

  BookletBuilder heading(int level, String text) {
    blocks.add(new Heading(level, text.lines().findFirst().orElse("")));
    return this;
  }

  BookletBuilder text(String text) {
    return paragraph(text, Paragraph.Style.BODY);
  }

  BookletBuilder strong(String text) {
    return paragraph(text, Paragraph.Style.STRONG);
  }

  BookletBuilder note(String text) {
    return paragraph(text, Paragraph.Style.NOTE);
  }

  private BookletBuilder paragraph(String text, Paragraph.Style style) {
    if (!HandoverContext.isBlank(text)) {
      blocks.add(new Paragraph(text.strip(), style));
    }
    return this;
  }

  BookletBuilder bullets(List<String> items) {
    List<String> said = items.stream().filter(item -> !HandoverContext.isBlank(item)).toList();
    if (!said.isEmpty()) {
      blocks.add(new Bullets(said));
    }
    return this;
  }

  BookletBuilder picture(Picture picture) {
    blocks.add(picture);
    return this;
  }

  /** A table with a head; nothing when it has no rows. */
  BookletBuilder table(List<Table.Column> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Table(columns, rows));
    }
    return this;
  }

  /** Labels and what belongs to them; lines that say nothing are left out. */
  BookletBuilder facts(List<List<String>> facts) {
    return facts(facts, 3.4);
  }

  /** The same with a width of the second column in relation to the first. */
  BookletBuilder facts(List<List<String>> facts, double width) {
    List<List<String>> said = facts.stream().filter(fact -> !HandoverContext.isBlank(fact.get(1))).toList();
    return table(List.of(new Table.Column("", 1), new Table.Column("", width)), said);
  }
}
