package org.musubi.sheets.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.PolicyRelation;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.types.CellTypes;

/** The columns of the matrix: one for each policy, from D on, then the words. */
final class PolicyColumns {

  static final String SIGN_LIST = "policy_relation_list";
  static final String YES_LIST = "policy_project_list";

  private static final int FIRST = Columns.index("D");
  private static final double POLICY_WIDTH = 11;

  private final SheetContext context;
  private final List<PolicyInstrument> policies;
  private final List<String> headings;

  PolicyColumns(SheetContext context, List<PolicyInstrument> policies) {
    this.context = context;
    this.policies = policies;
    this.headings = Inputs.distinct(policies.stream()
        .map(policy -> Lines.first(Names.of(policy), context.say(CommonText.UNNAMED))).toList());
  }

  /** Letter of the first column behind the policies. */
  String next(int more) {
    return Columns.letter(FIRST + policies.size() + more);
  }

  /** The rows are organisations. */
  List<Column<Organization>> organizations() {
    List<Column<Organization>> columns = new ArrayList<>();
    columns.add(Column.id(Organization::getId));
    columns.add(Column.<Organization>at("B", "sector", context.say(PolicyText.SECTOR), 8).centered().shrinking()
        .text(organization -> context.label(organization.getSector())));
    columns.add(Column.<Organization>at("C", "organization", context.say(PolicyText.ORGANIZATION), 26)
        .text(Organization::getName).names());
    for (int i = 0; i < policies.size(); i++) {
      PolicyInstrument policy = policies.get(i);
      columns.add(this.<Organization>policy(i, policy, POLICY_WIDTH)
          .edits(CellTypes.signs(PolicySigns.all()), row -> PolicySigns.of(row, policy),
              (row, relation) -> PolicySigns.set(row, policy, relation), row -> PolicySigns.isClear(row, policy))
          .check(Validation.only(SIGN_LIST))
          .text(row -> PolicySigns.text(row, policy)));
    }
    columns.add(ownPlan());
    columns.add(Column.<Organization>at(next(1), "points", context.say(PolicyText.POINTS), 26).text(this::points));
    return columns;
  }

  private <R> Column<R> policy(int number, PolicyInstrument policy, double width) {
    return Column.<R>at(Columns.letter(FIRST + number), Inputs.key(policy), Policies.period(policy, context), width)
        .group(headings.get(number)).centered();
  }

  /** The plan of an organisation itself: the words of the policy it owns, when there is just one. */
  private Column<Organization> ownPlan() {
    Column<Organization> column =
        Column.<Organization>at(next(0), "ownPlan", context.say(PolicyText.OWN_PLAN), 22);
    return column.edits(CellTypes.text(), row -> owned(row).isEmpty() ? null : owned(row).getFirst().getContent(),
        (row, text) -> owned(row).getFirst().setContent(text), row -> owned(row).size() == 1)
        .text(row -> owned(row).size() == 1
            ? CellTypes.text().show(owned(row).getFirst().getContent(), context)
            : Lines.bullets(owned(row).stream().map(PolicyParticipation::getContent).toList()));
  }

  private static List<PolicyParticipation> owned(Organization organization) {
    return organization.getPolicyParticipations().stream()
        .filter(participation -> participation.getRelation() == PolicyRelation.OWN).toList();
  }

  /** What an organisation does for policies of others, and which targets are worth pursuing together. */
  private String points(Organization organization) {
    return Lines.bullets(organization.getPolicyParticipations().stream()
        .map(participation -> Lines.join(" ",
            participation.getRelation() == PolicyRelation.OWN ? "" : participation.getContent(),
            Lines.orEmpty(participation.getTargetText()).isEmpty() ? ""
                : context.say(PolicyText.TARGET, participation.getTargetText().strip())))
        .toList());
  }

  /** The rows are projects; the last column counts the policies of a project. */
  List<Column<Project>> projects() {
    List<Column<Project>> columns = new ArrayList<>();
    columns.add(Column.id(Project::getId));
    columns.add(Column.<Project>at("B", "number", context.say(PolicyText.NUMBER), 5).numbered());
    columns.add(Column.<Project>at("C", "project", context.say(PolicyText.PROJECT), 34).text(Names::of).names());
    for (int i = 0; i < policies.size(); i++) {
      PolicyInstrument policy = policies.get(i);
      columns.add(Inputs.of(this.<Project>policy(i, policy, POLICY_WIDTH), context, CellTypes.yes(),
          project -> serves(project, policy), (project, yes) -> serve(project, policy, Boolean.TRUE.equals(yes)))
          .check(Validation.only(YES_LIST)));
    }
    if (!policies.isEmpty()) {
      columns.add(Column.<Project>at(next(0), "count", context.say(PolicyText.COUNT), 9)
          .formula("IF({project}=\"\",\"\",COUNTIF({" + Inputs.key(policies.getFirst()) + "}:{"
              + Inputs.key(policies.getLast()) + "},\"○\"))", "0").centered());
    }
    return columns;
  }

  private static boolean serves(Project project, PolicyInstrument policy) {
    return project.getPolicies().stream().anyMatch(known -> Policies.isSame(known, policy));
  }

  private static void serve(Project project, PolicyInstrument policy, boolean yes) {
    if (yes && !serves(project, policy)) {
      project.getPolicies().add(policy);
    } else if (!yes) {
      project.getPolicies().removeIf(known -> Policies.isSame(known, policy));
    }
  }

  /** The rows are kinds of organisations, to be read. */
  List<Column<TypeRow>> types() {
    List<Column<TypeRow>> columns = new ArrayList<>();
    columns.add(Column.id(row -> row.type().getId()));
    columns.add(Column.<TypeRow>at("B", "sector", context.say(PolicyText.SECTOR), 8).centered().shrinking()
        .text(row -> context.label(row.type().getSector())));
    columns.add(Column.<TypeRow>at("C", "type", context.say(PolicyText.TYPE), 26).text(this::typeName));
    for (int i = 0; i < policies.size(); i++) {
      PolicyInstrument policy = policies.get(i);
      columns.add(this.<TypeRow>policy(i, policy, POLICY_WIDTH).text(row -> row.sign(policy)));
    }
    columns.add(words("members", PolicyText.MEMBERS, row -> Names.join("、", row.organizations())));
    return columns;
  }

  /** The reference knowledge names kinds in both languages. */
  private String typeName(TypeRow row) {
    boolean english = context.locale().getLanguage().equals("en");
    return Lines.first(english ? row.type().getNameEn() : null, row.type().getName(), row.type().getCode());
  }

  private Column<TypeRow> words(String key, PolicyText label, Function<TypeRow, String> text) {
    return Column.<TypeRow>at(next(0), key, context.say(label), 30).text(Objects.requireNonNull(text));
  }
}
