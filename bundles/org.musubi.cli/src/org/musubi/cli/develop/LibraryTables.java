package org.musubi.cli.develop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.development.candidates.Availability;
import org.musubi.development.exchange.ImportReport;
import org.musubi.development.exchange.RowProblem;
import org.musubi.development.library.EntryNames;
import org.musubi.development.library.Library;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.edit.MusubiLabels;

/** What there is to choose from, and what a loaded file brought. */
final class LibraryTables {

  private LibraryTables() {
  }

  static List<ResultTable> choices(Library library) {
    Availability availability = Availability.of(library.model());
    return List.of(entries("purposes", DevelopText.PURPOSES.say(), library.purposes(), List.of(DevelopText.OURS.say())),
        entries("targets", DevelopText.TARGETS.say(), library.targets(), List.of()),
        new ResultTable("partners", DevelopText.KINDS_OF_PARTNER.say(),
            List.of(Column.text("code", DevelopText.CODE.say()), Column.text("name", DevelopText.NAME.say()),
                Column.text("inCouncil", DevelopText.IN_COUNCIL.say())),
            library.organizationTypes().stream().map(type -> Arrays.<Object>asList(type.getCode(), EntryNames.of(type),
                availability.has(type))).toList(), List.of()));
  }

  private static ResultTable entries(String key, String title, List<? extends ReferenceEntry> entries,
      List<String> notes) {
    return new ResultTable(key, title,
        List.of(Column.text("code", DevelopText.CODE.say()), Column.text("name", DevelopText.NAME.say()),
            Column.text("provenance", DevelopText.PROVENANCE.say())),
        entries.stream().map(entry -> Arrays.<Object>asList(entry.getCode(), EntryNames.of(entry),
            entry.getProvenance()))
            .toList(), notes);
  }

  static List<ResultTable> of(ImportReport report) {
    List<List<Object>> rows = new ArrayList<>();
    report.added().forEach(each -> rows.add(row(each, DevelopText.ADDED)));
    report.replaced().forEach(each -> rows.add(row(each, DevelopText.REPLACED)));
    report.kept().forEach(each -> rows.add(row(each, DevelopText.KEPT)));
    ResultTable imported = new ResultTable("imported", DevelopText.IMPORTED.say(),
        List.of(Column.text("kind", DevelopText.KIND.say()), Column.text("code", DevelopText.CODE.say()),
            Column.text("name", DevelopText.NAME.say()), Column.text("result", DevelopText.RESULT.say())),
        rows, List.of());
    ResultTable refused = new ResultTable("refused", DevelopText.REFUSED.say(),
        List.of(Column.text("sheet", DevelopText.SHEET.say()), Column.number("row", DevelopText.ROW.say()),
            Column.text("reason", DevelopText.REASON.say())),
        report.problems().stream().map(LibraryTables::row).toList(), List.of());
    return Stream.of(imported, refused).filter(table -> table == imported || !table.rows().isEmpty()).toList();
  }

  private static List<Object> row(NamedElement entry, DevelopText result) {
    return List.of(MusubiLabels.of(entry.eClass()), String.valueOf(entry.getCode()), String.valueOf(entry.getName()),
        result.say());
  }

  private static List<Object> row(RowProblem problem) {
    return List.of(problem.sheet(), problem.row(), problem.message());
  }
}
