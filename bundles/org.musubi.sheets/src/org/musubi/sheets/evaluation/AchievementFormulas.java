package org.musubi.sheets.evaluation;

import org.musubi.analysis.evaluation.Achievement;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.sheets.layout.Formulas;

/**
 * The achievement of domain.md 5.8.1 in cells, equal to {@link Achievement} in every case.
 *
 * <p>The formula of domain.md 6.4 is its heart (see {@link #progress}); around it stand the guards: no baseline, keep
 * and range measures, changed definitions, equal target and baseline, and the pro-rated target. Everything besides
 * the visible cells stands in hidden columns, whose keys are the names in braces.
 *
 * <p>{@code ROUND(…,9)} takes away binary noise before a comparison or the rounding to the printed decimal, as the
 * analysis does.
 */
final class AchievementFormulas {

  private AchievementFormulas() {
  }

  /** Direction of a row somebody adds by hand: from baseline to target. */
  static String directionByHand() {
    return "IF(ISNUMBER({target}),IF({target}<N({baseline}),\"DOWN\",\"UP\"),\"\")";
  }

  /** Target of the year: baseline + (target − baseline) × years passed ÷ years planned, at most the target. */
  static String proRatedTarget() {
    return "IF(COUNT({baseline},{target},{$passed},{$planned})<4,\"\",IF({$passed}<=0,\"\","
        + "{baseline}+({target}-{baseline})*MIN(1,{$passed}/{$planned})))";
  }

  /** Value a KEEP measure is to hold: the target, else the baseline. */
  static String valueToKeep() {
    return "IF({$direction}<>\"KEEP\",\"\",IF(ISNUMBER({target}),{target},IF(ISNUMBER({baseline}),{baseline},\"\")))";
  }

  /** Length by which distances are judged: tolerance of KEEP, width of the range of RANGE. */
  static String scale(double tolerancePercent) {
    return "IF({$direction}=\"KEEP\",IF(ISNUMBER({$keep}),IF(ISNUMBER({$low}),ABS({$low}),ABS({$keep})*"
        + Formulas.literal(tolerancePercent) + "/100),\"\"),"
        + "IF({$direction}=\"RANGE\",IF(COUNT({$low},{$high})=2,ABS({$high}-{$low}),"
        + "ABS(SUM({$low},{$high}))),\"\"))";
  }

  /** How far a value lies from where a KEEP or RANGE measure wants it. */
  static String distance(String value) {
    return "IF(NOT(ISNUMBER(" + value + ")),\"\",IF({$direction}=\"KEEP\",IF(ISNUMBER({$keep}),MAX(0,ROUND(ABS("
        + value + "-{$keep})-{$scale},9)),\"\"),IF({$direction}=\"RANGE\",IF(COUNT({$low},{$high})=0,\"\","
        + "IF(AND(ISNUMBER({$low})," + value + "<{$low}),{$low}-" + value + ","
        + "IF(AND(ISNUMBER({$high})," + value + ">{$high})," + value + "-{$high},0))),\"\")))";
  }

  /** The achievement in percent, unrounded; ※ where target and baseline are the same, empty where there is none. */
  static String percent(TargetBasis basis) {
    return "IF(OR({$direction}=\"\",{$direction}=\"TEXT\",NOT(ISNUMBER({actual})),{$changed}=1),\"\","
        + "IF(OR({$direction}=\"KEEP\",{$direction}=\"RANGE\"),IF(ISNUMBER({$off}),IF(ROUND({$off},9)<=0,100,"
        + "IF({$scale}=0,0,MAX(0,100-{$off}/{$scale}*100))),\"\"),"
        + "IF(NOT(ISNUMBER({target})),\"\",IF(ISNUMBER({baseline}),IF({target}={baseline},\"※\","
        + "IF({$direction}=\"NEUTRAL\",\"\"," + ofBasis(basis) + ")),"
        + "IF({$direction}=\"NEUTRAL\",\"\"," + quotient() + ")))))";
  }

  private static String ofBasis(TargetBasis basis) {
    return basis == TargetBasis.FINAL
        ? progress("{target}")
        : "IF(ISNUMBER({$planned}),IF(ISNUMBER({$proRated})," + progress("{$proRated}") + ",\"\"),"
            + progress("{target}") + ")";
  }

  /** The formula of domain.md 6.4 for a target. */
  private static String progress(String target) {
    return "IF({$direction}=\"DOWN\",({baseline}-{actual})/({baseline}-" + target + "),({actual}-{baseline})/("
        + target + "-{baseline}))*100";
  }

  /** Without a baseline the quotient of actual and target; where less is better, the other way round. */
  private static String quotient() {
    return "IF(OR({target}<0,{actual}<0),\"\",IF({$direction}=\"UP\",IF({target}=0,\"\",{actual}/{target}*100),"
        + "IF({actual}=0,100,{target}/{actual}*100)))";
  }

  /** A percentage as printed: one decimal; below 0 and above 300 as text with ※ (domain.md 5.8.1, 5.14). */
  static String printed(String percent) {
    return "IF(ISNUMBER(" + percent + "),IF(ROUND(" + percent + ",9)<0,\"0.0※\",IF(ROUND(" + percent + ",9)>"
        + (int) Achievement.LARGEST_PLAIN + ",TEXT(" + rounded(percent) + ",\"0.0\")&\"※\"," + rounded(percent)
        + ")),IF(" + percent + "=\"※\",\"※\",\"–\"))";
  }

  /** A percentage with the one decimal that is rated. */
  static String rounded(String percent) {
    return "ROUND(ROUND(" + percent + ",9),1)";
  }

  /** Where a straight line from the baseline through the actual value arrives in the target year. */
  static String projection() {
    return "IF(COUNT({baseline},{actual},{$passed},{$planned})<4,\"\",IF({$passed}<=0,\"\","
        + "ROUND({baseline}+({actual}-{baseline})/{$passed}*{$planned},9)))";
  }
}
