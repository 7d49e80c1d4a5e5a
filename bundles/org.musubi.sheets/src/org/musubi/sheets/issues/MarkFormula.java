package org.musubi.sheets.issues;

import org.musubi.analysis.comparison.Marks;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Observation;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Value;

/**
 * The live formula of the mark ◎ ○ △ ▲ ▲▲ – (domain.md 1.3.1), the rule of {@link Marks} in cells. What the rule needs
 * besides the three values stands in hidden columns: direction, neutral band, confidence interval, range.
 */
final class MarkFormula {

  private static final String GENERAL = "General";

  private MarkFormula() {
  }

  /** Value judged: the area, or the prefecture where the area has no value; nothing when it is withheld. */
  static Column<IssueRow> value() {
    return helper("AD", "judged",
        "IF(ISNUMBER({area}),{area},IF(OR({area}=\"x\",NOT(ISNUMBER({prefecture}))),\"\",{prefecture}))");
  }

  /** Reference: the prefecture when the area is judged and it has a value, else the nation. */
  static Column<IssueRow> reference() {
    return helper("AE", "reference", "IF(AND({$standard}<>1,ISNUMBER({area}),ISNUMBER({prefecture})),{prefecture},"
        + "IF(ISNUMBER({nation}),{nation},\"\"))");
  }

  /** 1 for ratios standardised to the nation = 100, which are always judged against the nation. */
  static Column<IssueRow> standard() {
    return Column.helper("AN", "standard",
        row -> row.evidence().isStandardised() ? new Value.Number(1, GENERAL) : Value.BLANK, Value.BLANK);
  }

  static Column<IssueRow> direction() {
    return Column.helper("AF", "direction",
        row -> Value.text(row.indicator() == null ? Direction.NEUTRAL.name() : row.indicator().getDirection().name()),
        Value.BLANK);
  }

  static Column<IssueRow> band() {
    return Column.helper("AG", "band", row -> {
      Double band = row.indicator() == null ? null : Decimals.finiteOrNull(row.indicator().getNeutralBand());
      return new Value.Number(band == null ? Marks.USUAL_BAND : band, GENERAL);
    }, Value.BLANK);
  }

  static Column<IssueRow> intervalLow() {
    return Column.helper("AH", "ciLow", row -> interval(row, true), Value.BLANK);
  }

  static Column<IssueRow> intervalHigh() {
    return Column.helper("AI", "ciHigh", row -> interval(row, false), Value.BLANK);
  }

  static Column<IssueRow> rangeLow() {
    return Column.helper("AJ", "rangeLow",
        row -> optional(row.indicator() == null ? null : row.indicator().getRangeLow()), Value.BLANK);
  }

  static Column<IssueRow> rangeHigh() {
    return Column.helper("AK", "rangeHigh",
        row -> optional(row.indicator() == null ? null : row.indicator().getRangeHigh()), Value.BLANK);
  }

  /** How much better the value is than the reference, in the unit of the value; negative when worse. */
  static Column<IssueRow> advantage() {
    return helper("AL", "advantage", "IF(COUNT({$judged},{$reference})<2,\"\","
        + "IF({$direction}=\"UP\",{$judged}-{$reference},"
        + "IF({$direction}=\"DOWN\",{$reference}-{$judged},"
        + "IF({$direction}=\"KEEP\",-ABS({$judged}-{$reference}),"
        + "IF({$direction}=\"RANGE\"," + distance("{$reference}") + "-" + distance("{$judged}") + ",\"\")))))");
  }

  /** True when the difference does not count: inside the neutral band, or the interval contains the reference. */
  static Column<IssueRow> similar() {
    return helper("AM", "similar", "IF(NOT(ISNUMBER({$advantage})),\"\","
        + "IF(COUNT({$ciLow},{$ciHigh})=2,AND({$ciLow}<={$reference},{$reference}<={$ciHigh}),"
        + "IF({$reference}=0,{$advantage}=0,"
        + "ROUND(ABS({$advantage})/ABS({$reference})*100-{$band},9)<=0)))");
  }

  /** The formula of the visible column. */
  static String mark() {
    String much = "IF({$reference}=0,FALSE,ROUND(ABS({$advantage})/ABS({$reference})*100-"
        + (int) Marks.MUCH + "*{$band},9)>0)";
    return "IF(NOT(ISNUMBER({$advantage})),\"–\",IF(OR({$similar},ROUND({$advantage},9)=0),\"△\","
        + "IF({$advantage}>0,IF(" + much + ",\"◎\",\"○\"),IF(" + much + ",\"▲▲\",\"▲\"))))";
  }

  private static String distance(String value) {
    return "IF(AND(ISNUMBER({$rangeLow})," + value + "<{$rangeLow}),{$rangeLow}-" + value
        + ",IF(AND(ISNUMBER({$rangeHigh})," + value + ">{$rangeHigh})," + value + "-{$rangeHigh},0))";
  }

  private static Column<IssueRow> helper(String letter, String key, String template) {
    Column<IssueRow> column = Column.helper(letter, key, row -> Value.BLANK, Value.BLANK);
    return column.formula(template, GENERAL);
  }

  private static Value interval(IssueRow row, boolean low) {
    Observation judged = row.evidence().area() == null ? row.evidence().prefecture() : row.evidence().area();
    return judged == null ? Value.BLANK : optional(low ? judged.getCiLow() : judged.getCiHigh());
  }

  private static Value optional(Double number) {
    Double finite = Decimals.finiteOrNull(number);
    return finite == null ? Value.BLANK : new Value.Number(finite, GENERAL);
  }
}
