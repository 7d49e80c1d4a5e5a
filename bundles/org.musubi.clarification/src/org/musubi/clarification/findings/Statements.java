package org.musubi.clarification.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.Reference;
import org.musubi.clarification.table.Verdict;

/** What a comparison says, in words with its figures: the statement proposed for a finding. */
public final class Statements {

  /** So many characters of an issue can be read in its sheet (rule COR-04). */
  private static final int LONGEST = 120;
  private static final int GIST = 2;
  private static final Pattern SENTENCE = Pattern.compile("(?<=。)|(?<=\\.)\\s+");

  private Statements() {
  }

  /** {@code 習慣的喫煙者割合は、大分県で19.1%(2016年)。全国…より高い(判定▲ 悪い)。…} */
  public static String of(ComparisonRow row, Locale locale) {
    Figure figure = row.figure();
    if (!figure.isKnown()) {
      return row.references().stream().map(Reference::figure).filter(Figure::isKnown).findFirst()
          .map(known -> FindingText.ONLY_REFERENCE.in(locale, figure.area().getName(), known.area().getName(),
              known.shownWithUnit(), known.years(locale)))
          .orElseGet(() -> figure.remarks().stream().map(remark -> remark.sentence(locale))
              .collect(Collectors.joining(" ")));
    }
    StringBuilder text = new StringBuilder(FindingText.FIGURE.in(locale, row.topic().name(locale),
        figure.area().getName(), figure.shownWithUnit(), figure.years(locale)));
    List<String> against = row.references().stream().filter(Reference::comparable)
        .map(reference -> against(reference, locale)).toList();
    if (!against.isEmpty()) {
      text.append(space(locale)).append(String.join(FindingText.SEPARATOR.in(locale), against))
          .append(FindingText.FULL_STOP.in(locale).strip());
    }
    List<String> more = new ArrayList<>();
    if (row.place() != null) {
      more.add(FindingText.PLACE.in(locale, row.place().sentence(locale)));
    }
    switch (row.trend()) {
      case UP -> more.add(FindingText.TREND_UP.in(locale));
      case DOWN -> more.add(FindingText.TREND_DOWN.in(locale));
      case FLAT -> more.add(FindingText.TREND_FLAT.in(locale));
      case UNKNOWN -> { }
    }
    for (Remark remark : row.warnings()) {
      if (figure.remarks().contains(remark) || row.own().contains(remark)) {
        more.add(FindingText.NOTE.in(locale, remark.sentence(locale)));
      }
    }
    more.forEach(each -> text.append(space(locale)).append(each));
    return text.toString();
  }

  /**
   * The gist of several statements: their first sentences, as far as they fit into the column of the issue sheet. All
   * of it stays in the findings.
   */
  static String joined(List<String> statements) {
    List<List<String>> sentences = statements.stream().map(each -> List.of(SENTENCE.split(each.strip()))).toList();
    List<List<String>> taken = sentences.stream().<List<String>>map(each -> new ArrayList<>()).toList();
    int length = 0;
    for (int round = 0; round < GIST; round++) {
      for (int i = 0; i < sentences.size(); i++) {
        if (round < sentences.get(i).size() && taken.get(i).size() == round) {
          String next = sentences.get(i).get(round);
          boolean first = length == 0;
          if (first || length + next.length() + 1 <= LONGEST) {
            taken.get(i).add(next.strip());
            length += next.length() + 1;
          }
        }
      }
    }
    return taken.stream().filter(each -> !each.isEmpty()).map(each -> String.join(space(each), each))
        .collect(Collectors.joining("\n"));
  }

  private static String against(Reference reference, Locale locale) {
    Verdict verdict = reference.verdict();
    int order = Decimals.compare(verdict.figure().value(), reference.figure().value());
    FindingText text = order > 0 ? FindingText.HIGHER : order < 0 ? FindingText.LOWER : FindingText.SAME;
    String words = text.in(locale, reference.figure().area().getName(), reference.figure().shownWithUnit());
    return verdict.isJudged() ? words + FindingText.MARK.in(locale, Verdict.sign(verdict.mark()),
        Verdict.word(verdict.mark(), locale)) : words;
  }

  private static String space(List<String> sentences) {
    return sentences.getFirst().endsWith("。") ? "" : " ";
  }

  private static String space(Locale locale) {
    return locale.getLanguage().equals("ja") ? "" : " ";
  }
}
