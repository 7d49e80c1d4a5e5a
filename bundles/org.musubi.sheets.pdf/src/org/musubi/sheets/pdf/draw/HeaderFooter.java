package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.look.Letters;
import org.musubi.sheets.pdf.page.PageSettings;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** Writes the lines at the head and foot of the pages of a sheet. */
final class HeaderFooter {

  private static final Pattern CODE = Pattern.compile(
      "&(?:(?<section>[LCR])|\"(?<font>[^\"]*)\"|(?<size>\\d+)|K(?<color>[0-9A-Fa-f]{6}|\\d{2}[+-]\\d{3})"
          + "|P(?<shift>[+-]\\d+)?|(?<code>.))", Pattern.DOTALL);
  private static final double LARGEST = 72;

  private final CTHeaderFooter lines;
  private final PageSettings settings;
  private final double scale;
  private final Letters usual;
  private final Typesetter typesetter;

  HeaderFooter(XSSFSheet sheet, PageSettings settings, double scale, Typesetter typesetter) {
    CTHeaderFooter found = sheet.getCTWorksheet().getHeaderFooter();
    this.lines = found == null ? CTHeaderFooter.Factory.newInstance() : found;
    this.settings = settings;
    this.scale = lines.isSetScaleWithDoc() && !lines.getScaleWithDoc() ? 1 : scale;
    this.usual = new Letters(sheet.getWorkbook().getFontAt(0).getFontHeight() / 20.0, false, false, false, false, 0);
    this.typesetter = typesetter;
  }

  /**
   * Draws both lines of a page.
   *
   * @param first whether it is the first page of the sheet
   */
  void draw(Ink ink, PrintFacts.OnPage facts, boolean first) throws IOException {
    boolean ownFirst = lines.getDifferentFirst() && first;
    boolean ownEven = lines.getDifferentOddEven() && facts.page() % 2 == 0;
    String header = ownFirst ? lines.getFirstHeader() : ownEven ? lines.getEvenHeader() : lines.getOddHeader();
    String footer = ownFirst ? lines.getFirstFooter() : ownEven ? lines.getEvenFooter() : lines.getOddFooter();
    ink.enter(0, settings.height(), 1);
    draw(ink, header, facts, true);
    draw(ink, footer, facts, false);
    ink.leave();
  }

  private void draw(Ink ink, String line, PrintFacts.OnPage facts, boolean head) throws IOException {
    if (line == null || line.isBlank()) {
      return;
    }
    List<List<Run>> sections = sections(line, facts);
    HorizontalAlignment[] sides = {HorizontalAlignment.LEFT, HorizontalAlignment.CENTER, HorizontalAlignment.RIGHT};
    for (int i = 0; i < sides.length; i++) {
      if (!sections.get(i).isEmpty()) {
        section(ink, sections.get(i), sides[i], head);
      }
    }
  }

  private void section(Ink ink, List<Run> runs, HorizontalAlignment side, boolean head) throws IOException {
    List<TextLine> set = new ArrayList<>();
    List<TextLine.Part> parts = new ArrayList<>();
    for (Run run : runs) {
      String[] pieces = run.text().split("\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          set.add(line(parts));
          parts = new ArrayList<>();
        }
        String text = parts.isEmpty() && set.isEmpty() ? pieces[i].stripLeading() : pieces[i];
        Letters letters = run.letters().scaled(scale);
        parts.add(new TextLine.Part(text, letters, typesetter.width(text, letters)));
      }
    }
    set.add(line(parts));
    TextBlock block = new TextBlock(set, side, VerticalAlignment.TOP, 0);
    double height = block.height() + 2 * TextBlock.EDGE;
    double left = settings.left() - TextBlock.SIDE;
    double y = head ? settings.headerMargin() : settings.height() - settings.footerMargin() - height;
    block.draw(ink, new Box(left, y, settings.width() - settings.right() + TextBlock.SIDE - left, height));
  }

  private static TextLine line(List<TextLine.Part> parts) {
    return new TextLine(List.copyOf(parts), parts.stream().mapToDouble(TextLine.Part::width).sum(), true);
  }

  private record Run(String text, Letters letters) {
  }

  /** The texts at the left, in the middle and at the right. */
  private List<List<Run>> sections(String line, PrintFacts.OnPage facts) {
    List<List<Run>> sections = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int section = 1;
    Letters letters = usual;
    Matcher codes = CODE.matcher(line);
    int from = 0;
    while (codes.find(from)) {
      add(sections.get(section), line.substring(from, codes.start()), letters);
      from = codes.end();
      if (codes.group("section") != null) {
        section = "LCR".indexOf(codes.group("section"));
        letters = usual;
      } else if (codes.group("size") != null) {
        letters = new Letters(Math.clamp(parse(codes.group("size"), letters.size()), 1, LARGEST), letters.bold(),
            letters.italic(), letters.underline(), letters.struck(), letters.rgb());
      } else if (codes.group("font") != null) {
        String font = codes.group("font").toLowerCase(Locale.ROOT);
        letters = new Letters(letters.size(), font.contains("bold") || font.contains("太字"),
            font.contains("italic") || font.contains("斜体"), letters.underline(), letters.struck(), letters.rgb());
      } else if (codes.group("color") != null) {
        String color = codes.group("color");
        letters = new Letters(letters.size(), letters.bold(), letters.italic(), letters.underline(),
            letters.struck(), color.length() == 6 && color.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(color, 16)
                : letters.rgb());
      } else if (codes.group("code") == null) {
        int shift = codes.group("shift") == null ? 0 : (int) parse(codes.group("shift"), 0);
        add(sections.get(section), Integer.toString(facts.page() + shift), letters);
      } else {
        letters = styled(codes.group("code"), letters);
        add(sections.get(section), value(codes.group("code"), facts), letters);
      }
    }
    add(sections.get(section), line.substring(from), letters);
    return sections;
  }

  private static double parse(String number, double otherwise) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException tooLarge) {
      return otherwise;
    }
  }

  private static void add(List<Run> runs, String text, Letters letters) {
    if (!text.isEmpty()) {
      runs.add(new Run(text.replace("\r\n", "\n").replace('\r', '\n'), letters));
    }
  }

  private static Letters styled(String code, Letters letters) {
    return new Letters(letters.size(), letters.bold() ^ code.equals("B"), letters.italic() ^ code.equals("I"),
        letters.underline() ^ (code.equals("U") || code.equals("E")), letters.struck() ^ code.equals("S"),
        letters.rgb());
  }

  private static String value(String code, PrintFacts.OnPage facts) {
    return switch (code) {
      case "N" -> Integer.toString(facts.pages());
      case "A" -> facts.sheet();
      case "F" -> facts.file();
      // The same workbook gives the same pages whenever it is printed.
      case "D" -> facts.day() == null ? "" : "%d/%d/%d".formatted(facts.day().getYear(), facts.day().getMonthValue(),
          facts.day().getDayOfMonth());
      case "&" -> "&";
      default -> "";
    };
  }
}
