package org.musubi.handover.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.handover.document.Block;
import org.musubi.handover.document.Bullets;
import org.musubi.handover.document.Heading;
import org.musubi.handover.document.PageBreak;
import org.musubi.handover.document.Paragraph;
import org.musubi.handover.document.Picture;
import org.musubi.handover.document.Table;

/** Puts blocks onto pages one below the other: headings stay with what follows, pictures in one piece. */
final class PdfFlow {

  private static final double GAP = 5;
  private static final double SMALL_GAP = 2;
  /** Pages without cover need less room below the line on top. */
  private static final double HEADER_ROOM = 12;
  private static final double BULLET_INDENT = 12;
  private static final int RULE = 0x1f5c8b;

  private final LineBreaker breaker;
  private final boolean small;
  private final double factor;
  private final List<PdfPage> pages = new ArrayList<>(List.of(new PdfPage()));
  private final Map<Heading, Integer> headings = new IdentityHashMap<>();
  private double y;

  /** Pages of the usual size. */
  PdfFlow(LineBreaker breaker) {
    this(breaker, false, 1);
  }

  /**
   * Pages that are going to be shrunk.
   *
   * @param small whether the smaller letters are used, for documents that should fit on one page
   * @param factor the pages will be made smaller by; they take as much more
   */
  PdfFlow(LineBreaker breaker, boolean small, double factor) {
    this.breaker = breaker;
    this.small = small;
    this.factor = factor;
    y = top();
  }

  double factor() {
    return factor;
  }

  /** Width of the text. */
  double width() {
    return PdfPage.TEXT_WIDTH / factor;
  }

  /** Height of the text on a whole page. */
  double height() {
    return (PdfPage.BOTTOM - top()) / factor;
  }

  double top() {
    return small ? PdfPage.TOP - HEADER_ROOM : PdfPage.TOP;
  }

  /** The letters of this document for a kind of text. */
  PdfFont letters(PdfFont kind) {
    return small ? kind.small() : kind;
  }

  List<PdfPage> pages() {
    return pages;
  }

  /** Index of the page on which a heading stands, the first is 0. */
  Map<Heading, Integer> headings() {
    return headings;
  }

  LineBreaker breaker() {
    return breaker;
  }

  PdfPage page() {
    return pages.getLast();
  }

  double y() {
    return y;
  }

  double room() {
    return top() + height() - y;
  }

  boolean isAtTop() {
    return y <= top();
  }

  void down(double distance) {
    y += distance;
  }

  void newPage() {
    pages.add(new PdfPage());
    y = top();
  }

  void add(List<Block> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Heading heading -> heading(heading, needed(blocks, i + 1));
        case Paragraph text -> text(text.text(), font(text.style()), 0);
        case Bullets bullets -> bullets(bullets);
        case Table table -> new PdfTable(this, table).add();
        case Picture picture -> picture(picture);
        case PageBreak pageBreak -> {
          if (!isAtTop()) {
            newPage();
          }
        }
      }
    }
  }

  private PdfFont font(Paragraph.Style style) {
    return letters(switch (style) {
      case BODY -> PdfFont.BODY;
      case STRONG -> PdfFont.STRONG;
      case NOTE -> PdfFont.NOTE;
    });
  }

  /** Room the beginning of what follows a heading takes. */
  private double needed(List<Block> blocks, int next) throws IOException {
    if (next >= blocks.size()) {
      return 0;
    }
    return switch (blocks.get(next)) {
      case Heading heading -> headingHeight(heading) + needed(blocks, next + 1);
      case Picture picture -> width() * picture.share() * picture.aspect();
      case Table table -> new PdfTable(this, table).leastHeight();
      case Paragraph text -> 2 * font(text.style()).lineHeight()
          + (next + 1 < blocks.size() && blocks.get(next + 1) instanceof Table ? needed(blocks, next + 1) : 0);
      case Bullets bullets -> 2 * PdfFont.BODY.lineHeight();
      case PageBreak pageBreak -> 0;
    };
  }

  private double headingHeight(Heading heading) throws IOException {
    PdfFont font = PdfFont.heading(heading.level());
    return before(heading.level())
        + breaker.lines(heading.text(), font, width()).size() * font.lineHeight() + GAP;
  }

  private static double before(int level) {
    return switch (level) {
      case 1 -> 20;
      case 2 -> 13;
      default -> 9;
    };
  }

  private void heading(Heading heading, double following) throws IOException {
    double height = headingHeight(heading);
    if (height + following > room() && !isAtTop()) {
      newPage();
    }
    down(isAtTop() ? 0 : before(heading.level()));
    headings.put(heading, pages.size() - 1);
    PdfFont font = PdfFont.heading(heading.level());
    for (String line : breaker.lines(heading.text(), font, width())) {
      line(line, font, 0);
    }
    if (heading.level() == 1) {
      page().add(new PdfPage.Area(PdfPage.LEFT, y, width(), 0.8, RULE));
      down(2);
    }
    down(GAP - 1);
  }

  private void text(String text, PdfFont font, double indent) throws IOException {
    for (String line : breaker.lines(text, font, width() - indent)) {
      line(line, font, indent);
    }
    down(small ? SMALL_GAP : GAP);
  }

  void line(String text, PdfFont font, double indent) {
    if (room() < font.lineHeight()) {
      newPage();
    }
    page().add(new PdfPage.Line(text, PdfPage.LEFT + indent, y + font.foot(), font));
    down(font.lineHeight());
  }

  private void bullets(Bullets bullets) throws IOException {
    for (String item : bullets.items()) {
      PdfFont font = letters(PdfFont.BODY);
      if (room() < font.lineHeight()) {
        newPage();
      }
      page().add(new PdfPage.Line("•", PdfPage.LEFT + 2, y + font.foot(), font));
      text(item, font, BULLET_INDENT);
    }
  }

  private void picture(Picture picture) {
    double width = width() * picture.share();
    double height = width * picture.aspect();
    double tallest = height();
    double shrink = Math.min(1, tallest / height);
    if (height * shrink > room() && !isAtTop()) {
      newPage();
    }
    page().add(new PdfPage.Image(picture.png(), PdfPage.LEFT + (width() - width * shrink) / 2, y,
        width * shrink, height * shrink));
    down(height * shrink + GAP);
  }
}
