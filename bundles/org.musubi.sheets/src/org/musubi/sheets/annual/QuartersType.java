package org.musubi.sheets.annual;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.plan.Quarter;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** The four quarters, those with work filled: {@code ■1Q □2Q}; without boxes the quarters named: 2Q, 2〜3Q, 通年. */
final class QuartersType implements CellType<List<Quarter>> {

  private static final Pattern BOXES = Pattern.compile("[■□▣☑☐✓レ]");
  private static final Pattern FILLED = Pattern.compile("[■▣☑✓レ][^1-4□☐]*([1-4])");
  private static final Pattern SPAN = Pattern.compile("([1-4])[^1-4]*[〜~–-][^1-4]*([1-4])");
  private static final Pattern SINGLE = Pattern.compile("[1-4]");
  private static final Pattern WHOLE_YEAR = Pattern.compile("通年|年間|(?i:all year)");
  private static final Pattern ACCEPTED = Pattern.compile("[\\s■□▣☑☐✓レ1-4QqTt第四半期、,・/〜~–-]*");


  /** Longer texts name no quarters and are not looked at further. */
  private static final int LONGEST = 60;

  private final SheetContext context;

  QuartersType(SheetContext context) {
    this.context = context;
  }

  @Override
  public List<Quarter> read(Entry entry, EditScope scope) throws UnreadableException {
    String given = CellTypes.text().read(entry, scope);
    if (given == null) {
      return List.of();
    }
    String text = Normalizer.normalize(given, Normalizer.Form.NFKC);
    if (text.length() > LONGEST || !ACCEPTED.matcher(text).matches() && !WHOLE_YEAR.matcher(text).matches()) {
      throw refused(given);
    }
    if (WHOLE_YEAR.matcher(text).matches()) {
      return List.of(Quarter.values());
    }
    Set<Quarter> quarters = EnumSet.noneOf(Quarter.class);
    if (BOXES.matcher(text).find()) {
      FILLED.matcher(text).results().forEach(match -> quarters.add(quarter(match.group(1))));
    } else {
      spans(text, quarters);
      SINGLE.matcher(text).results().forEach(match -> quarters.add(quarter(match.group())));
    }
    if (quarters.isEmpty() && !BOXES.matcher(text).find()) {
      throw refused(given);
    }
    return List.copyOf(quarters);
  }

  private UnreadableException refused(String text) {
    return new UnreadableException(context.say(AnnualText.NO_QUARTERS, Lines.brief(text)));
  }

  private static void spans(String text, Set<Quarter> quarters) {
    Matcher span = SPAN.matcher(text);
    while (span.find()) {
      Quarter from = quarter(span.group(1));
      Quarter to = quarter(span.group(2));
      if (from.compareTo(to) <= 0) {
        quarters.addAll(EnumSet.range(from, to));
      }
    }
  }

  private static Quarter quarter(String digit) {
    return Quarter.values()[Character.digit(digit.charAt(0), 10) - 1];
  }

  @Override
  public String show(List<Quarter> value, EditScope scope) {
    return YearRow.quarters(value == null ? List.of() : value, context);
  }

  /** The order in which quarters were chosen makes no difference. */
  @Override
  public boolean same(List<Quarter> one, List<Quarter> other) {
    return Set.copyOf(orEmpty(one)).equals(Set.copyOf(orEmpty(other)));
  }

  private static List<Quarter> orEmpty(List<Quarter> quarters) {
    return quarters == null ? List.of() : new ArrayList<>(quarters);
  }
}
