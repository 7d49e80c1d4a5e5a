package org.musubi.handover.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.handover.document.Booklet;
import org.musubi.handover.document.Heading;

/**
 * All pages of a booklet: cover, table of contents, text, with header and page numbers.
 *
 * @param pages in order
 * @param headings number of the page on which a heading stands, the first page is 1; by identity
 */
record PdfLayout(List<PdfPage> pages, Map<Heading, Integer> headings) {

  private static final double COVER_TITLE = 250;
  private static final double HEADER = 45;
  private static final double FOOTER = PdfPage.HEIGHT - 32;
  private static final double CONTENTS_INDENT = 14;
  private static final double SMALLEST = 0.8;
  private static final double STEP = 0.04;

  static PdfLayout of(Booklet booklet, LineBreaker breaker) throws IOException {
    PdfFlow text = booklet.hasCover() ? flow(booklet, new PdfFlow(breaker)) : onePage(booklet, breaker);
    List<PdfPage> pages = new ArrayList<>();
    Map<Heading, Integer> numbers = new IdentityHashMap<>();
    if (booklet.hasCover()) {
      int contents = contents(booklet, breaker, Map.of()).size();
      text.headings().forEach((heading, page) -> numbers.put(heading, page + contents + 2));
      pages.add(cover(booklet, breaker));
      pages.addAll(contents(booklet, breaker, numbers));
    } else {
      text.headings().forEach((heading, page) -> numbers.put(heading, page + 1));
    }
    for (PdfPage page : text.pages()) {
      pages.add(page.shrunk(text.factor(), text.top()));
    }
    for (int i = booklet.hasCover() ? 1 : 0; i < pages.size(); i++) {
      frame(booklet, breaker, pages.get(i), i + 1, pages.size());
    }
    return new PdfLayout(pages, numbers);
  }

  private static PdfFlow flow(Booklet booklet, PdfFlow flow) throws IOException {
    if (!booklet.hasCover()) {
      title(booklet, flow);
    }
    flow.add(booklet.blocks());
    return flow;
  }

  /** A document without cover is one page to be handed round: letters shrink a little when that makes it fit. */
  private static PdfFlow onePage(Booklet booklet, LineBreaker breaker) throws IOException {
    PdfFlow fitting = null;
    for (double factor = 1; factor >= SMALLEST && (fitting == null || fitting.pages().size() > 1); factor -= STEP) {
      fitting = flow(booklet, new PdfFlow(breaker, true, factor));
    }
    return fitting.pages().size() == 1 ? fitting : flow(booklet, new PdfFlow(breaker, true, 1));
  }

  private static void title(Booklet booklet, PdfFlow flow) throws IOException {
    for (String line : flow.breaker().lines(booklet.title(), PdfFont.HEADING1, flow.width())) {
      flow.line(line, PdfFont.HEADING1, 0);
    }
    for (String line : flow.breaker().lines(booklet.subtitle(), PdfFont.NOTE, flow.width())) {
      flow.line(line, PdfFont.NOTE, 0);
    }
    flow.down(4);
  }

  private static PdfPage cover(Booklet booklet, LineBreaker breaker) throws IOException {
    PdfPage page = new PdfPage();
    double y = centred(page, breaker, booklet.title(), PdfFont.TITLE, COVER_TITLE);
    y = centred(page, breaker, booklet.subtitle(), PdfFont.SUBTITLE, y + 14);
    y += 40;
    for (String line : booklet.cover()) {
      y = centred(page, breaker, line, PdfFont.COVER, y) + 4;
    }
    return page;
  }

  private static double centred(PdfPage page, LineBreaker breaker, String text, PdfFont font, double top)
      throws IOException {
    double y = top;
    for (String line : breaker.lines(text, font, PdfPage.TEXT_WIDTH)) {
      page.add(new PdfPage.Line(line, (PdfPage.WIDTH - breaker.width(line, font)) / 2, y + font.foot(), font));
      y += font.lineHeight();
    }
    return y;
  }

  private static List<PdfPage> contents(Booklet booklet, LineBreaker breaker, Map<Heading, Integer> numbers)
      throws IOException {
    PdfFlow flow = new PdfFlow(breaker);
    flow.line(booklet.contentsTitle(), PdfFont.HEADING1, 0);
    flow.down(8);
    for (Heading heading : booklet.contents()) {
      PdfFont font = heading.level() == 1 ? PdfFont.STRONG : PdfFont.BODY;
      double indent = (heading.level() - 1) * CONTENTS_INDENT;
      int number = numbers.getOrDefault(heading, 1);
      List<String> lines = breaker.lines(heading.text(), font, PdfPage.TEXT_WIDTH - indent - 50);
      for (int i = 0; i < lines.size(); i++) {
        flow.line(lines.get(i), font, indent);
        if (i == lines.size() - 1) {
          number(flow, breaker, number, PdfPage.LEFT + indent + breaker.width(lines.get(i), font), font);
        }
        flow.page().add(new PdfPage.Jump(PdfPage.LEFT, flow.y() - font.lineHeight(), PdfPage.TEXT_WIDTH,
            font.lineHeight(), number));
      }
    }
    return flow.pages();
  }

  private static void number(PdfFlow flow, LineBreaker breaker, int number, double textEnd, PdfFont font)
      throws IOException {
    String text = String.valueOf(number);
    double x = PdfPage.LEFT + PdfPage.TEXT_WIDTH - breaker.width(text, PdfFont.BODY);
    double y = flow.y() - font.lineHeight() + font.foot();
    flow.page().add(new PdfPage.Line(text, x, y, PdfFont.BODY));
    double dot = breaker.width(".", PdfFont.NOTE) * 1.6;
    for (double at = x - 6 - dot; at > textEnd + 6; at -= dot) {
      flow.page().add(new PdfPage.Area(at, y - 0.8, 0.7, 0.7, PdfFont.NOTE.rgb()));
    }
  }

  private static void frame(Booklet booklet, LineBreaker breaker, PdfPage page, int number, int count)
      throws IOException {
    double header = breaker.width(booklet.header(), PdfFont.NOTE);
    page.add(new PdfPage.Line(booklet.header(), PdfPage.LEFT + PdfPage.TEXT_WIDTH - header, HEADER, PdfFont.NOTE));
    String footer = number + " / " + count;
    page.add(new PdfPage.Line(footer, (PdfPage.WIDTH - breaker.width(footer, PdfFont.NOTE)) / 2, FOOTER,
        PdfFont.NOTE));
  }
}
