package org.musubi.sheets.evaluation;

import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.sheets.layout.Formulas;

/**
 * The ratings of domain.md 5.8.1 in cells, equal to {@link RateScheme}, {@link HealthJapanScheme} and
 * {@link Composite}. Keys in braces are columns of the table of items.
 */
final class RatingFormulas {

  private RatingFormulas() {
  }

  /** Rating by achievement; the limits are literals. */
  static String byRate(RateScheme scheme, String percent) {
    String printed = AchievementFormulas.rounded(percent);
    return "IF({$direction}=\"\",\"\",IF({$direction}=\"TEXT\",\"–\",IF(ISNUMBER(" + percent + "),"
        + "IF(" + printed + ">=" + Formulas.literal(scheme.thresholdA()) + ",\"A\","
        + "IF(" + printed + ">=" + Formulas.literal(scheme.thresholdB()) + ",\"B\","
        + "IF(" + printed + ">=" + Formulas.literal(scheme.thresholdC()) + ",\"C\",\"D\"))),"
        + "IF(AND({$direction}=\"NEUTRAL\",COUNT({actual},{target})=2,{$changed}<>1," + percent
        + "<>\"※\"),\"–\",\"E\"))))";
  }

  /** Rating of the Health Japan 21 type; the tolerance is a literal. */
  static String byHealthJapan(HealthJapanScheme scheme) {
    String tolerance = Formulas.literal(scheme.tolerancePercent());
    String unchanged = "ROUND(ABS({$better})-ABS({baseline})*" + tolerance + "/100,9)<=0";
    return "IF({$direction}=\"\",\"\",IF(OR({$direction}=\"TEXT\",{$direction}=\"NEUTRAL\"),\"–\","
        + "IF(OR(NOT(ISNUMBER({actual})),{$changed}=1,{$reached}=\"\"),\"E\",IF({$reached}=1,\"A\","
        + "IF(NOT(ISNUMBER({baseline})),\"E\",IF(OR(" + unchanged + ",{$chance}=1),\"C\","
        + "IF({$better}<0,\"D\",IF({$onCourse}=0,\"B*\",\"B\"))))))))";
  }

  /** 1 when a value reaches the target, 0 when not, empty when there is no target or value. */
  static String reached(String value, String off) {
    return "IF(NOT(ISNUMBER(" + value + ")),\"\",IF({$direction}=\"UP\",IF(ISNUMBER({target}),IF(ROUND(" + value
        + "-{target},9)>=0,1,0),\"\"),IF({$direction}=\"DOWN\",IF(ISNUMBER({target}),IF(ROUND(" + value
        + "-{target},9)<=0,1,0),\"\"),IF(ISNUMBER(" + off + "),IF(ROUND(" + off + ",9)<=0,1,0),\"\"))))";
  }

  /** How much better the actual value is than the baseline. */
  static String better() {
    return "IF(COUNT({baseline},{actual})<2,\"\",IF({$direction}=\"UP\",ROUND({actual}-{baseline},9),"
        + "IF({$direction}=\"DOWN\",ROUND({baseline}-{actual},9),IF(COUNT({$off},{$offBaseline})=2,"
        + "ROUND({$offBaseline}-{$off},9),\"\"))))";
  }

  /** 1 when the confidence interval of the actual value contains the baseline. */
  static String chance() {
    return "IF(COUNT({$ciLow},{$ciHigh},{baseline})<3,0,IF(AND({$ciLow}<={baseline},{baseline}<={$ciHigh}),1,0))";
  }

  /** The rating that counts: the one of the council when given. */
  static String counting() {
    return "IF({self}=\"\",{computed},{self})";
  }

  /** Points of a rating (domain.md 5.8.1): A 5, B and B* 4, C 3, D 2, others none. */
  static String points() {
    return "IF({$grade}=\"A\",5,IF(OR({$grade}=\"B\",{$grade}=\"B*\"),4,IF({$grade}=\"C\",3,"
        + "IF({$grade}=\"D\",2,\"\"))))";
  }

  /** Mean of the points of a section. */
  static String mean() {
    return "IF(COUNT({points:section})=0,\"–\",AVERAGE({points:section}))";
  }

  /** The grade of a mean, rounded half up. */
  static String grade(String mean) {
    return "IF(ISNUMBER(" + mean + "),CHOOSE(" + gradePoints(mean) + "-1,\"D\",\"C\",\"B\",\"A\"),\"–\")";
  }

  /** The points of the grade of a mean. */
  static String gradePoints(String mean) {
    return "MAX(2,ROUND(ROUND(" + mean + ",9),0))";
  }

  /** Movement against an earlier value; up to 2 % of the mean of both it is level. */
  static String trend() {
    return "IF(COUNT({previous},{actual})<2,\"–\",IF(ROUND(ABS({actual}-{previous})-ABS({actual}+{previous})/2*"
        + "2/100,9)<=0,\"→\",IF({actual}>{previous},\"↑\",\"↓\")))";
  }
}
