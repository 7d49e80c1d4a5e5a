package org.musubi.roundtrip;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** A sheet with everything that matters for coming back: sections, subtotals, two tables, notes, every kind of cell. */
public final class PartnerSheet implements SheetDefinition {

  public static final String KEY = "partners";

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "organizations", "organizations", "C");
  private static final int LARGEST = 99_999;

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public String name(Locale locale) {
    return locale.getLanguage().equals("ja") ? "機関票" : "Partners";
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    boolean japanese = context.locale().getLanguage().equals("ja");
    Table<EvaluationSheet> evaluations = Table.of("evaluations", japanese ? "評価" : "Evaluations",
        evaluationColumns(context, japanese), context.model().getEvaluations(), EvaluationSheet::getId)
        .growing(new EvaluationEdit());
    return List.of(new SheetLayout(name(context.locale()), PAGE)
        .at(1, new Fields().title("B", "K", name(context.locale())))
        .at(3, new Table<>("organizations", japanese ? "機関の一覧" : "Organisations",
            organizationColumns(context, japanese), sections(context, japanese), Organization::getId)
            .growing(new OrganizationEdit()))
        .below(0, Notes.across("B", "K", null, List.of(japanese ? "記入例は裏面にあります。" : "See overleaf.")))
        .below(1, evaluations));
  }

  private static List<Section<Organization>> sections(SheetContext context, boolean japanese) {
    return List.of(Sector.COMMUNITY, Sector.EMPLOYER).stream().map(sector -> new Section<>(sector.name(),
        context.label(sector) + (japanese ? "の機関" : " partners"),
        context.model().getOrganizations().stream().filter(each -> each.getSector() == sector).toList(),
        Map.of("name", Value.text(japanese ? "小計" : "Subtotal"),
            "firms", Value.formula("SUM({firms:section})", "0")), 2)).toList();
  }

  private static List<Column<Organization>> organizationColumns(SheetContext context, boolean japanese) {
    EditScope scope = context;
    return List.of(
        Column.<Organization>id(Organization::getId),
        Column.<Organization>at("B", "number", "No.", 5).numbered(),
        Inputs.of(Column.<Organization>at("C", "code", japanese ? "コード" : "Code", 8).names(), scope, CellTypes.text(),
            Organization::getCode, Organization::setCode),
        Inputs.of(Column.<Organization>at("D", "name", japanese ? "機関名" : "Name", 20).names(), scope, CellTypes.text(),
            Organization::getName, Organization::setName),
        Column.<Organization>at("E", "kana", japanese ? "ふりがな" : "Reading", 12).text(Organization::getNameKana),
        Column.<Organization>at("F", "firms", japanese ? "会員\n事業所数" : "Member firms", 10)
            .edits(CellTypes.whole(0, LARGEST), Organization::getMemberFirms, Organization::setMemberFirms)
            .value(each -> Value.judged(each.getMemberFirms())),
        Inputs.of(Column.<Organization>at("G", "website", japanese ? "ウェブサイト" : "Web site", 20), scope,
            CellTypes.text(), Organization::getWebsite, Organization::setWebsite),
        Inputs.of(Column.<Organization>at("H", "active", japanese ? "活動中" : "Active", 6), scope, CellTypes.yes(),
            Organization::isActive, Organization::setActive),
        Inputs.of(Column.<Organization>at("I", "remark", japanese ? "備考" : "Remark", 30), scope, CellTypes.text(),
            Organization::getDescription, Organization::setDescription));
  }

  private static List<Column<EvaluationSheet>> evaluationColumns(SheetContext context, boolean japanese) {
    return List.of(
        Column.<EvaluationSheet>id(EvaluationSheet::getId),
        Column.<EvaluationSheet>at("C", "code", japanese ? "評価コード" : "No.", 0).names().text(EvaluationSheet::getCode),
        Inputs.of(Column.<EvaluationSheet>at("D", "title", japanese ? "評価名" : "Title", 0).names(), context,
            CellTypes.text(), EvaluationSheet::getName, EvaluationSheet::setName),
        Inputs.of(Column.<EvaluationSheet>at("E", "made", japanese ? "作成日" : "Made on", 0), context, CellTypes.day(),
            EvaluationSheet::getMadeOn, EvaluationSheet::setMadeOn),
        Column.<EvaluationSheet>at("F", "threshold", japanese ? "基準(%)" : "Threshold (%)", 0)
            .edits(CellTypes.decimal(0, 100), EvaluationSheet::getThresholdA, (each, value) ->
                each.setThresholdA(value.doubleValue()))
            .value(each -> Value.number(each.getThresholdA(), "0.0\"%\"")),
        Inputs.of(Column.<EvaluationSheet>at("G", "overall", japanese ? "総合" : "Overall", 0), context,
            CellTypes.choice(RatingValue.class), EvaluationSheet::getOverall, EvaluationSheet::setOverall),
        Inputs.of(Column.<EvaluationSheet>at("I", "comment", japanese ? "総評" : "Comment", 0), context,
            CellTypes.text(), EvaluationSheet::getOverallComment, EvaluationSheet::setOverallComment));
  }

  private static final class OrganizationEdit implements RowEdit<Organization> {
    @Override
    public Organization create(EditScope scope, String section) {
      Organization made = StakeholdersFactory.eINSTANCE.createOrganization();
      made.setSectorOverride(Sector.valueOf(section));
      scope.model().getOrganizations().add(made);
      return made;
    }

    @Override
    public void remove(Organization row) {
      EcoreUtil.delete(row);
    }
  }

  private static final class EvaluationEdit implements RowEdit<EvaluationSheet> {
    @Override
    public EvaluationSheet create(EditScope scope, String section) {
      EvaluationSheet made = EvaluationFactory.eINSTANCE.createEvaluationSheet();
      made.setFiscalYear(scope.year());
      scope.model().getEvaluations().add(made);
      return made;
    }

    @Override
    public void remove(EvaluationSheet row) {
      EcoreUtil.delete(row);
    }
  }
}
