package org.musubi.dataimport.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.dataimport.match.AreaFinder;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.dataimport.value.Literals;
import org.musubi.dataimport.value.YearText;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Sex;

/** Reads what the header of a value column says about its values: 特定健診実施率 令和5年度 男. */
final class SeriesHeader {

  private static final Pattern SEX = Pattern.compile(
      "(?:^|[\\s((\\[_・/])(男性?|女性?|男女計|総数|計|male|female|men|women)(?:[\\s))\\]_・/]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUANTITY = Pattern.compile(
      ".*(率|割合|者数|件数|人数|所数|数|額|量|人口|指数|平均|寿命|期間|費|SMR|比)\\s*([((\\[].*)?", Pattern.CASE_INSENSITIVE);

  private final AreaFinder areas;
  private final IndicatorFinder indicators;
  private final HeaderWords words;
  private final Literals<Sex> sexes = Literals.sexes();

  SeriesHeader(AreaFinder areas, IndicatorFinder indicators, HeaderWords words) {
    this.areas = areas;
    this.indicators = indicators;
    this.words = words;
  }

  /**
   * What a header says.
   *
   * @param subject area and indicator as they are called here
   * @param rest words that are neither; empty when everything is understood
   */
  record Said(Subject subject, String rest) {

    boolean isUnderstood() {
      return rest.isEmpty() && !subject.equals(Subject.IN_ROWS);
    }
  }

  Said read(String header) {
    Optional<Indicator> whole = indicators.find(header);
    if (whole.isPresent()) {
      return new Said(Subject.IN_ROWS.withIndicator(whole.get().getCode()), "");
    }
    Optional<YearText.Within> within = YearText.within(header);
    Integer year = within.map(YearText.Within::year).orElse(null);
    String rest = within.map(YearText.Within::rest).orElse(header).strip();
    Sex sex = null;
    Matcher matcher = SEX.matcher(rest);
    if (matcher.find() && !indicators.find(rest).isPresent()) {
      sex = sexes.of(matcher.group(1)).orElse(null);
      rest = (rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end())).strip();
    }
    Subject subject = new Subject(null, null, year, sex);
    if (rest.isEmpty() || words.role(rest).filter(role -> role == ColumnRole.VALUE).isPresent()) {
      return new Said(subject, "");
    }
    Optional<Indicator> indicator = indicators.find(rest);
    if (indicator.isPresent()) {
      return new Said(subject.withIndicator(indicator.get().getCode()), "");
    }
    return areas.named(rest).isPresent() ? new Said(subject.withArea(rest), "") : new Said(subject, rest);
  }

  /** Whether words nobody knows are likely to name a quantity. */
  boolean looksLikeQuantity(String header) {
    return QUANTITY.matcher(header).matches() || indicators.split(header).isPresent();
  }
}
