package org.musubi.model.council;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.workshop.WorkshopPackage;

/**
 * Numbers for people: 課題-01, PJ-01. Unique per kind within a council (domain.md 5.2, rule COR-02); at least two
 * digits, more when needed.
 *
 * <p>The signs are part of the data and the same in every language, because plans, minutes and sheets quote them.
 */
public final class Codes {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)[-\u2010-\u2015\u2212\u30FC_ ]?0*(\\d{1,9})");

  private static final Map<EClass, String> SIGNS = Map.ofEntries(
      Map.entry(CorePackage.Literals.AREA, "区域"),
      Map.entry(CorePackage.Literals.GLOSSARY_ENTRY, "用語"),
      Map.entry(CorePackage.Literals.DOCUMENT_REF, "文書"),
      Map.entry(CorePackage.Literals.UNIT, "単位"),
      Map.entry(StakeholdersPackage.Literals.ORGANIZATION_TYPE, "機関種別"),
      Map.entry(StakeholdersPackage.Literals.ROLE_TEMPLATE, "役割"),
      Map.entry(StakeholdersPackage.Literals.ORGANIZATION, "機関"),
      Map.entry(StakeholdersPackage.Literals.COUNCIL, "協議会"),
      Map.entry(StakeholdersPackage.Literals.WORKING_GROUP, "WG"),
      Map.entry(StakeholdersPackage.Literals.MEETING, "会議"),
      Map.entry(StakeholdersPackage.Literals.DECISION, "決定"),
      Map.entry(StakeholdersPackage.Literals.POLICY_INSTRUMENT, "施策"),
      Map.entry(StakeholdersPackage.Literals.SOCIAL_RESOURCE, "資源"),
      Map.entry(DiagnosisPackage.Literals.CHECKLIST_QUESTION, "診断項目"),
      Map.entry(DiagnosisPackage.Literals.CHECKLIST, "診断"),
      Map.entry(DataPackage.Literals.DATA_SOURCE, "出典"),
      Map.entry(DataPackage.Literals.INDICATOR, "指標"),
      Map.entry(DataPackage.Literals.DATA_SET, "データ"),
      Map.entry(CataloguePackage.Literals.CATALOGUE, "カタログ"),
      Map.entry(CataloguePackage.Literals.PURPOSE, "目的"),
      Map.entry(CataloguePackage.Literals.TARGET, "対象"),
      Map.entry(CataloguePackage.Literals.PROJECT_TEMPLATE, "事業例"),
      Map.entry(CataloguePackage.Literals.INDICATOR_TEMPLATE, "指標例"),
      Map.entry(CataloguePackage.Literals.PARTICIPATION_STATISTIC, "統計"),
      Map.entry(CataloguePackage.Literals.MERIT_TEMPLATE, "メリット"),
      Map.entry(IssuesPackage.Literals.ISSUE_ANALYSIS, "整理"),
      Map.entry(IssuesPackage.Literals.FINDING, "根拠"),
      Map.entry(IssuesPackage.Literals.HEALTH_ISSUE, "課題"),
      Map.entry(IssuesPackage.Literals.PRIORITY_CRITERION, "観点"),
      Map.entry(IssuesPackage.Literals.UPPER_GOAL, "上位"),
      Map.entry(LogicPackage.Literals.LOGIC_MODEL, "LM"),
      Map.entry(LogicPackage.Literals.INPUT, "IN"),
      Map.entry(LogicPackage.Literals.ACTIVITY, "AC"),
      Map.entry(LogicPackage.Literals.OUTPUT, "OP"),
      Map.entry(LogicPackage.Literals.OUTCOME, "OC"),
      Map.entry(LogicPackage.Literals.IMPACT, "IM"),
      Map.entry(LogicPackage.Literals.MEASURE, "M"),
      Map.entry(PlanPackage.Literals.MID_TERM_PLAN, "中期"),
      Map.entry(PlanPackage.Literals.GOAL, "目標"),
      Map.entry(PlanPackage.Literals.ANNUAL_PLAN, "年次"),
      Map.entry(PlanPackage.Literals.PROJECT, "PJ"),
      Map.entry(PlanPackage.Literals.TASK, "作業"),
      Map.entry(PlanPackage.Literals.MILESTONE, "節目"),
      Map.entry(EvaluationPackage.Literals.EVALUATION_SHEET, "評価"),
      Map.entry(EvaluationPackage.Literals.EVALUATION_ITEM, "評価項目"),
      Map.entry(WorkshopPackage.Literals.WORKSHOP, "WS"),
      Map.entry(WorkshopPackage.Literals.WORKSHOP_GROUP, "班"),
      Map.entry(WorkshopPackage.Literals.SESSION, "セッション"),
      Map.entry(WorkshopPackage.Literals.CARD_GROUP, "グループ"),
      Map.entry(WorkshopPackage.Literals.SWOT_BOARD, "SWOT"),
      Map.entry(WorkshopPackage.Literals.MATRIX_BOARD, "マトリクス"),
      Map.entry(WorkshopPackage.Literals.PIVOT_DEFINITION, "集計"));

  private Codes() {
  }

  /** The sign before the number; empty for kinds without codes. */
  public static Optional<String> sign(EClass kind) {
    return Optional.ofNullable(SIGNS.get(kind));
  }

  /**
   * The next free code of a kind: one above the highest number ever given. Numbers of removed elements are not given
   * again while the council is open, gaps are not filled.
   *
   * @throws IllegalArgumentException for a kind whose elements have no codes
   */
  public static String next(CouncilModel model, EClass kind) {
    String sign = sign(kind).orElseThrow(() -> new IllegalArgumentException("No codes for " + kind.getName()));
    int highest = 0;
    for (String code : codesEverUsed(model, kind)) {
      highest = Math.max(highest, number(sign, code).orElse(0));
    }
    return code(sign, highest + 1);
  }

  /**
   * True when an element of the kind already has this code. Width of digits and letters and leading zeros make no
   * difference: 課題-1 and 課題-01 are the same number to a reader.
   */
  public static boolean isTaken(CouncilModel model, EClass kind, String code) {
    String wanted = comparable(code);
    return !wanted.isEmpty() && codes(model, kind).stream().anyMatch(taken -> comparable(taken).equals(wanted));
  }

  /** A code in the form in which two codes that read the same are equal; empty for none. */
  public static String comparable(String code) {
    if (code == null) {
      return "";
    }
    String plain = plain(code);
    Matcher numbered = NUMBERED.matcher(plain);
    return numbered.matches() ? numbered.group(1) + "-" + Integer.parseInt(numbered.group(2)) : plain;
  }

  /** Code number n of a sign: {@code PJ-07}, {@code PJ-112}. */
  public static String code(String sign, int number) {
    return String.format(Locale.ROOT, "%s-%02d", sign, number);
  }

  private static Collection<String> codesEverUsed(CouncilModel model, EClass kind) {
    Set<String> all = codes(model, kind);
    if (model.eResource() instanceof MusubiResource resource) {
      all.addAll(resource.retiredCodes(kind));
    }
    return all;
  }

  private static Set<String> codes(CouncilModel model, EClass kind) {
    Set<String> codes = new TreeSet<>();
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      if (all.next() instanceof NamedElement named && named.eClass() == kind && named.getCode() != null) {
        codes.add(named.getCode());
      }
    }
    return codes;
  }

  private static OptionalInt number(String sign, String code) {
    Matcher numbered = NUMBERED.matcher(plain(code));
    return numbered.matches() && numbered.group(1).equals(plain(sign))
        ? OptionalInt.of(Integer.parseInt(numbered.group(2))) : OptionalInt.empty();
  }

  private static String plain(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
