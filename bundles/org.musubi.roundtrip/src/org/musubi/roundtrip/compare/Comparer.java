package org.musubi.roundtrip.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.locate.FoundTable;
import org.musubi.roundtrip.locate.LiveSheet;
import org.musubi.roundtrip.locate.LiveSheets;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.locate.Printing;
import org.musubi.roundtrip.locate.TableFinder;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Limits;
import org.musubi.roundtrip.read.Meta;
import org.musubi.roundtrip.read.ReturnedBook;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.SheetDefinitions;
import org.musubi.sheets.content.SheetDefinition;

/** Compares returned files with the model. Use once. */
public final class Comparer {

  private static final String SCHEMA = "musubi-sheets/1";
  private static final String PROGRAM = "Musubi";

  private final CouncilModel model;
  private final SheetHistory history;
  private final FiscalYear yearOfUnknown;
  private final Locale languageOfUnknown;
  private final LiveSheets sheets;
  private final Findings findings = new Findings();

  /**
   * @param sheets        all sheets there are
   * @param yearOfUnknown the fiscal year of files that do not say; null refuses them
   */
  public Comparer(CouncilModel model, Collection<SheetDefinition> sheets, SheetHistory history,
      FiscalYear yearOfUnknown) {
    this.model = model;
    this.history = history;
    this.yearOfUnknown = yearOfUnknown;
    this.languageOfUnknown = model.getLanguage() == Language.EN
        ? Locale.ENGLISH : Locale.JAPANESE;
    this.sheets = new LiveSheets(model, sheets);
  }

  /** Compares all files with the model as it is now. */
  public Comparison compare(List<ReturnedFile> files) {
    List<FileResult> results = new ArrayList<>();
    for (ReturnedFile file : files) {
      results.add(result(file));
    }
    return new Comparison(model, results, findings.rows().stream().filter(row -> !row.cells().isEmpty()
        || row.kind() != RowKind.KNOWN).toList());
  }

  private FileResult result(ReturnedFile file) {
    String partner = Optional.ofNullable(file.partner()).orElse("").strip();
    try {
      ReturnedBook book = BookReader.read(file.path(), Limits.USUAL, this::isWanted);
      return compare(file, book, partner.isEmpty() ? partnerOf(file, book) : partner);
    } catch (BookException e) {
      return new FileResult(file, partner.isEmpty() ? plainName(file) : partner, e.getMessage(), false, List.of());
    }
  }

  private static String partnerOf(ReturnedFile file, ReturnedBook book) {
    return book.author().isEmpty() || book.author().equals(PROGRAM) ? plainName(file) : book.author();
  }

  private static String plainName(ReturnedFile file) {
    int dot = file.name().lastIndexOf('.');
    return dot > 0 ? file.name().substring(0, dot) : file.name();
  }

  /** Worksheets that nobody fills in need not be read; some are very long. */
  private boolean isWanted(String tab, Optional<Meta> stamp) {
    return stamp.flatMap(known -> known.tab(tab).map(found -> sheets.isFilledIn(found.sheet())))
        .orElse(true);
  }

  private FileResult compare(ReturnedFile file, ReturnedBook book, String partner) throws BookException {
    Printing printing = printing(book);
    FileView view = new FileView(book.fileName(), partner,
        printing.isPublic() ? SheetDefinitions.personRemoved(printing.locale()) : null);
    book.notes().forEach(view::note);
    noteStamp(view, book, printing);
    Optional<ReturnedBook> base = base(book);
    if (base.isEmpty() && book.stamp().isPresent()) {
      view.note(RoundTripText.NOTE_NO_BASE.say());
    }
    Set<String> read = compareTables(view, book, base.orElse(null), printing);
    if (read.isEmpty()) {
      view.note(RoundTripText.NOTE_NOTHING_FOUND.say());
    }
    book.worksheets().stream().filter(sheet -> !sheet.isHidden() && sheet.size() > 0 && !read.contains(sheet.name())
        && book.stamp().map(stamp -> stamp.tab(sheet.name()).isEmpty()).orElse(!read.isEmpty()))
        .forEach(sheet -> view.note(RoundTripText.NOTE_OTHER_SHEET.say(sheet.name())));
    return new FileResult(file, partner, null, base.isPresent(), view.notes());
  }

  private Printing printing(ReturnedBook book) throws BookException {
    if (book.stamp().isEmpty()) {
      if (yearOfUnknown == null) {
        throw new BookException(RoundTripText.NO_YEAR, null, book.fileName());
      }
      return Printing.usual(yearOfUnknown, languageOfUnknown);
    }
    Meta stamp = book.stamp().get();
    if (!stamp.schema().equals(SCHEMA)) {
      throw new BookException(RoundTripText.NEWER_SCHEMA, null, book.fileName());
    }
    if (!stamp.modelId().equals(model.getId())) {
      throw new BookException(RoundTripText.OTHER_COUNCIL, null, book.fileName());
    }
    return Printing.of(stamp);
  }

  private void noteStamp(FileView view, ReturnedBook book, Printing printing) {
    if (book.stamp().isEmpty()) {
      view.note(book.stamped() ? RoundTripText.NOTE_BROKEN_STAMP.say()
          : RoundTripText.NOTE_NO_STAMP.say(printing.year().label()));
    }
  }

  private Optional<ReturnedBook> base(ReturnedBook book) {
    Optional<Path> kept = book.stamp().flatMap(history::base);
    try {
      return kept.isEmpty() ? Optional.empty()
          : Optional.of(BookReader.read(kept.get(), Limits.USUAL, this::isWanted));
    } catch (BookException e) {
      // A damaged copy is as good as none; the user is told that there is none.
      return Optional.empty();
    }
  }

  /** Names of the worksheets on which tables were found. */
  private Set<String> compareTables(FileView view, ReturnedBook book, ReturnedBook base, Printing printing)
      throws BookException {
    TableFinder finder = new TableFinder(book);
    TableFinder baseFinder = base == null ? null : new TableFinder(base);
    Set<String> read = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    List<TableComparer> found = new ArrayList<>();
    for (LiveSheet sheet : liveSheets(book, printing)) {
      subjects.add(sheet.layout().subject());
      for (LiveTable table : sheet.tables()) {
        Optional<FoundTable> returned = finder.find(table);
        if (returned.isPresent()) {
          read.add(returned.get().worksheet().name());
          note(view, returned.get(), book);
          FoundTable exported = baseFinder == null ? null : baseFinder.find(table).orElse(null);
          found.add(new TableComparer(view, returned.get(), exported, findings));
        } else if (finder.tabOf(sheet).flatMap(tab -> book.worksheet(tab.name())).isPresent()) {
          view.note(RoundTripText.NOTE_NO_TABLE.say(sheet.layout().name(), title(table)));
        }
      }
    }
    // Only when all of a file is in order: nothing is taken from one that is refused.
    found.forEach(TableComparer::compare);
    noteGone(view, book, subjects);
    return read;
  }

  private List<LiveSheet> liveSheets(ReturnedBook book, Printing printing) throws BookException {
    Set<String> keys = book.stamp().map(stamp -> stamp.worksheets().stream().map(Meta.Tab::sheet)
        .collect(Collectors.toSet())).orElse(Set.of());
    try {
      return sheets.keys().stream().filter(key -> keys.isEmpty() || keys.contains(key))
          .flatMap(key -> sheets.of(printing, key).stream()).toList();
    } catch (RuntimeException e) {
      throw new BookException(RoundTripText.SHEETS_NOT_BUILT, e, book.fileName(), e);
    }
  }

  private static void note(FileView view, FoundTable found, ReturnedBook book) {
    Worksheet worksheet = found.worksheet();
    if (found.byHeadings() && book.stamp().isPresent()) {
      view.note(RoundTripText.NOTE_BY_HEADINGS.say(worksheet.name(), title(found.live())));
    }
    if (found.live().idColumn() != null && !found.has(found.live().idColumn())) {
      view.note(RoundTripText.NOTE_NO_IDS.say(worksheet.name()));
    }
    found.live().inputs().stream().filter(column -> !found.has(column)).forEach(column ->
        view.note(RoundTripText.NOTE_NO_COLUMN.say(worksheet.name(), CellReader.heading(column))));
  }

  private static String title(LiveTable table) {
    return table.table().title() == null ? table.table().name() : table.table().title();
  }

  /** Worksheets about elements that are no longer there. */
  private void noteGone(FileView view, ReturnedBook book, Set<String> subjects) {
    book.stamp().ifPresent(stamp -> stamp.worksheets().stream()
        .filter(tab -> !tab.about().isEmpty() && sheets.isFilledIn(tab.sheet())
            && !subjects.contains(tab.about()) && book.worksheet(tab.name()).isPresent())
        .forEach(tab -> view.note(RoundTripText.NOTE_GONE.say(tab.name()))));
  }
}
