package org.musubi.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.musubi.sheets.annual.AnnualPlanSheet;
import org.musubi.sheets.checklist.ChecklistSheet;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.cover.CoverSheet;
import org.musubi.sheets.evaluation.EvaluationReport;
import org.musubi.sheets.figures.DataSheet;
import org.musubi.sheets.figures.SourcesSheet;
import org.musubi.sheets.instructions.InstructionsSheet;
import org.musubi.sheets.issues.IssueSheet;
import org.musubi.sheets.members.MemberSheet;
import org.musubi.sheets.midterm.MidTermPlanSheet;
import org.musubi.sheets.network.NetworkSheet;
import org.musubi.sheets.policies.PolicyMatrixSheet;
import org.musubi.sheets.roles.RoleMatrixSheet;
import org.musubi.sheets.workshop.WorkshopSheet;

/** The sheets that come with Musubi, in the order of a workbook (domain.md 6). */
public enum CouncilSheet {

  /** 表紙. */
  COVER(() -> new CoverSheet(SheetDefinitions::all)),
  /** 課題整理シート. */
  ISSUES(IssueSheet::new),
  /** 中期計画書. */
  MID_TERM_PLAN(MidTermPlanSheet::new),
  /** 年次計画書. */
  ANNUAL_PLAN(AnnualPlanSheet::new),
  /** 評価シート. */
  EVALUATION(EvaluationReport::new),
  /** 構成員・役割. */
  MEMBERS(MemberSheet::new),
  /** 関係機関×関係施策. */
  POLICY_MATRIX(PolicyMatrixSheet::new),
  /** 事業×機関分担. */
  ROLE_MATRIX(RoleMatrixSheet::new),
  /** WS記録. */
  WORKSHOP(WorkshopSheet::new),
  /** チェックリスト. */
  CHECKLIST(ChecklistSheet::new),
  /** データ一覧. */
  DATA(DataSheet::new),
  /** 出典・注記. */
  SOURCES(() -> new SourcesSheet(SheetDefinitions::all)),
  /** 記入要領. */
  INSTRUCTIONS(() -> new InstructionsSheet(SheetDefinitions::all)),
  /** ネットワーク分析. */
  NETWORK(NetworkSheet::new);

  private final Supplier<SheetDefinition> definition;

  CouncilSheet(Supplier<SheetDefinition> definition) {
    this.definition = definition;
  }

  SheetDefinition definition() {
    return definition.get();
  }

  /** Key on the command line: issues, mid-term-plan, annual-plan … */
  public String key() {
    return definition().key();
  }

  /** Japanese name, the one of the tab: 課題整理シート. */
  public String sheetName() {
    return sheetName(Locale.JAPANESE);
  }

  /** Name in a language, Japanese or English. */
  public String sheetName(Locale locale) {
    return definition().name(locale);
  }

  /** The sheet with a key. */
  public static Optional<CouncilSheet> withKey(String key) {
    return Arrays.stream(values()).filter(sheet -> sheet.key().equals(key)).findFirst();
  }
}
