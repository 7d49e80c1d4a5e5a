package org.musubi.sheets.content;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.musubi.model.values.Dates;
import org.musubi.model.values.FiscalYear;

/** Fiscal years and days as they are printed: with era in Japanese, western in English. Null gives an empty text. */
public final class Years {

  private static final Map<String, String> ERA_LETTERS =
      Map.of("令和", "R", "平成", "H", "昭和", "S", "大正", "T", "明治", "M");

  private final boolean japanese;

  Years(Locale locale) {
    japanese = locale.getLanguage().equals("ja");
  }

  /** {@code 令和8年度(2026)} or {@code FY2026}. */
  public String label(FiscalYear year) {
    return year == null ? "" : japanese ? year.label() : "FY" + year;
  }

  /** {@code 令和8年度} or {@code FY2026}, where the western year has no room or is clear. */
  public String era(FiscalYear year) {
    return year == null ? "" : japanese ? year.eraLabel() : "FY" + year;
  }

  /** {@code R8} or {@code 2026}, beside a figure. */
  public String brief(FiscalYear year) {
    if (year == null) {
      return "";
    }
    String era = year.eraLabel();
    String number = era.substring(2, era.length() - "年度".length());
    return japanese ? ERA_LETTERS.get(era.substring(0, 2)) + (number.equals("元") ? "1" : number) : "" + year;
  }

  /** {@code 令和8〜10年度(2026〜2028)} or {@code FY2026–2028}. */
  public String span(FiscalYear from, FiscalYear to) {
    if (from == null || to == null || from.equals(to)) {
      return label(from == null ? to : from);
    }
    if (!japanese) {
      return "FY" + from + "–" + to;
    }
    String fromEra = from.eraLabel().replace("年度", "");
    String toEra = to.eraLabel().replace("年度", "");
    String sameEra = toEra.startsWith(fromEra.substring(0, 2)) ? toEra.substring(2) : toEra;
    return fromEra + "〜" + sameEra + "年度(" + from + "〜" + to + ")";
  }

  /** {@code 令和8年5月1日} or {@code 2026-05-01}. */
  public String day(LocalDate day) {
    return day == null ? "" : japanese ? Dates.eraLabel(day) : day.toString();
  }

  /** {@code R8.5.1} or {@code 2026-05-01}, for narrow columns. */
  public String briefDay(LocalDate day) {
    if (day == null || !japanese) {
      return day(day);
    }
    String era = Dates.eraLabel(day);
    String year = era.substring(2, era.indexOf('年'));
    return ERA_LETTERS.get(era.substring(0, 2)) + (year.equals("元") ? "1" : year)
        + "." + day.getMonthValue() + "." + day.getDayOfMonth();
  }
}
