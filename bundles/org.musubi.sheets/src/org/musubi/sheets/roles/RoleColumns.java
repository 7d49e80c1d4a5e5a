package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of a cross table: a narrow one for each organisation, from D on. */
final class RoleColumns {

  /** Name of the drop-down list with the signs. */
  static final String SIGN_LIST = "involvement_list";

  /** Columns of a form for filling in by hand. */
  static final int BLANK_COLUMNS = 20;

  private static final int FIRST = Columns.index("D");

  /** A column without organisation has a key by its number. */
  private record Place(String key, Organization organization, String heading) {
  }

  private final SheetContext context;
  private final List<Place> places = new ArrayList<>();

  RoleColumns(SheetContext context, List<Organization> organizations) {
    this.context = context;
    List<String> headings = Inputs.distinct(organizations.stream()
        .map(organization -> Lines.first(Names.of(organization), context.say(CommonText.UNNAMED))).toList());
    for (int i = 0; i < organizations.size(); i++) {
      places.add(new Place(Inputs.key(organizations.get(i)), organizations.get(i), headings.get(i)));
    }
    for (int i = 0; organizations.isEmpty() && i < BLANK_COLUMNS; i++) {
      places.add(new Place("blank" + i, null, ""));
    }
  }

  /** Number of columns of organisations. */
  int count() {
    return places.size();
  }

  Column<Project> project(double width) {
    return Column.<Project>at("C", "project", context.say(RoleText.PROJECT), width).text(Names::of).names();
  }

  /** A column for each organisation. */
  List<Column<Project>> signs(double width, boolean editable) {
    List<Column<Project>> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Organization organization = places.get(i).organization();
      Column<Project> column = Column.<Project>at(Columns.letter(FIRST + i), places.get(i).key(),
          places.get(i).heading(), width).verticalLabel().centered().shrinking();
      if (editable && organization != null) {
        column.edits(CellTypes.signs(RoleSigns.all()), project -> RoleSigns.of(project, organization),
            (project, part) -> RoleSigns.set(project, organization, part),
            project -> RoleSigns.isClear(project, organization)).check(Validation.only(SIGN_LIST));
      } else if (editable) {
        column.input();
      }
      columns.add(column.text(project -> RoleSigns.text(project, organization)));
    }
    return columns;
  }

  /** Number of organisations in a row. */
  Column<Project> rowCount(String letter, RoleText label, double width) {
    return Column.<Project>at(letter, "count", context.say(label), width)
        .formula("IF({project}=\"\",\"\",COUNTA({" + places.getFirst().key() + "}:{" + places.getLast().key() + "}))",
            "0")
        .centered();
  }

  /** Number of organisations in a row, marked where a project has fewer than two (rule PLN-06). */
  Column<Project> total(String letter, RoleText label, double width) {
    return rowCount(letter, label, width).highlight("AND({project}<>\"\",{count}<2)", "\"▲\"0");
  }

  /** Column key → number of projects of the organisation. */
  Map<String, Value> projectCounts() {
    Map<String, Value> counts = new HashMap<>();
    places.forEach(place ->
        counts.put(place.key(), Value.formula("COUNTA({" + place.key() + ":section})", "0")));
    return counts;
  }

  /** Column key → number of projects of the organisation over several tables. */
  Map<String, Value> projectCounts(List<String> tables) {
    Map<String, Value> counts = new HashMap<>();
    places.forEach(place -> counts.put(place.key(), Value.formula(String.join("+", tables.stream()
        .map(table -> "COUNTA({" + table + "." + place.key() + "#all})").toList()), "0")));
    return counts;
  }
}
