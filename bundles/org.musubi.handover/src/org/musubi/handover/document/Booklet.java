package org.musubi.handover.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A document to be read and printed on A4 paper, whatever the file format.
 *
 * @param title headline of the cover
 * @param subtitle below it
 * @param cover further lines of the cover
 * @param header printed on top of every page but the cover
 * @param locale language of the texts
 * @param madeOn the day it was made
 * @param hasCover true for a booklet with cover and table of contents, false for a plain page with a headline
 * @param contentsTitle headline of the table of contents
 * @param blocks the text
 */
public record Booklet(String title, String subtitle, List<String> cover, String header, Locale locale,
    LocalDate madeOn, boolean hasCover, String contentsTitle, List<Block> blocks) {

  public Booklet {
    cover = List.copyOf(cover);
    blocks = List.copyOf(blocks);
  }

  /** The headings that stand in the table of contents, in order. */
  public List<Heading> contents() {
    return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast)
        .filter(heading -> heading.level() <= 2).toList();
  }

  /** The same with every text changed, e.g. with names taken out. Pictures stay as they are. */
  public Booklet with(UnaryOperator<String> change) {
    return new Booklet(change.apply(title), change.apply(subtitle), cover.stream().map(change).toList(),
        change.apply(header), locale, madeOn, hasCover, contentsTitle,
        blocks.stream().map(block -> changed(block, change)).toList());
  }

  private static Block changed(Block block, UnaryOperator<String> change) {
    return switch (block) {
      case Heading heading -> new Heading(heading.level(), change.apply(heading.text()));
      case Paragraph paragraph -> new Paragraph(change.apply(paragraph.text()), paragraph.style());
      case Bullets bullets -> new Bullets(bullets.items().stream().map(change).toList());
      case Table table -> new Table(
          table.columns().stream().map(column -> new Table.Column(change.apply(column.title()), column.share()))
              .toList(),
          table.rows().stream().map(row -> row.stream().map(change).toList()).toList());
      case Picture picture -> new Picture(picture.png(), picture.share(), picture.aspect(),
          change.apply(picture.description()));
      case PageBreak pageBreak -> pageBreak;
    };
  }
}
