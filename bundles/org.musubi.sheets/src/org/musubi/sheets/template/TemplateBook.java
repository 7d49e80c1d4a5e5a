package org.musubi.sheets.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.xlsx.Backstage;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.Digest;
import org.musubi.sheets.xlsx.SheetWorkbook;
import org.musubi.sheets.xlsx.WorkbookWriter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** A house style and the workbook it is filled with: understood first, then filled. */
final class TemplateBook {

  /** Longest name of a worksheet. */
  private static final int LONGEST_NAME = 31;

  /** A placeholder that is right everywhere. */
  private static final String EXAMPLE = "{{" + Fact.COUNCIL.key() + "}}";

  private final SheetWorkbook workbook;
  private final Book book;
  private final Facts facts;
  private final Problems problems;
  private final SheetMatch match;
  private final Map<String, Expected> expected;
  private final Map<Book.Worksheet, SheetPattern> patterns = new LinkedHashMap<>();
  private final List<TemplateSheet> plain = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  /** Understands a house style; what is wrong is added to the problems. */
  TemplateBook(SheetWorkbook workbook, Book book, List<SheetDefinition> known, Facts facts, Problems problems) {
    this.workbook = workbook;
    this.book = book;
    this.facts = facts;
    this.problems = problems;
    this.match = new SheetMatch(book, known);
    new WorkbookNames(workbook).dropOurs();
    this.expected = Expected.take(workbook);
    assign();
  }

  private void assign() {
    Map<SheetMatch.Kind, String> taken = new HashMap<>();
    boolean recognised = false;
    for (String tab : tabs()) {
      TemplateSheet sheet = new TemplateSheet(workbook.getSheet(tab));
      checkTexts(sheet);
      Optional<SheetMatch.Kind> kind = kindOf(sheet);
      boolean ours = kind.isPresent() || sheet.mark().isPresent();
      recognised |= ours;
      if (kind.isPresent()) {
        String before = taken.putIfAbsent(kind.get(), tab);
        if (before != null) {
          problems.sheet(tab, TemplateText.SAME_SHEET, before, kind.get().written());
        } else {
          assign(sheet, kind.get());
        }
      } else if (!ours) {
        checkPlain(sheet);
        plain.add(sheet);
      }
    }
    if (!recognised) {
      problems.file(TemplateText.NO_SHEET, String.join(" ", match.marks()));
    }
  }

  private List<String> tabs() {
    List<String> tabs = new ArrayList<>();
    workbook.forEach(sheet -> tabs.add(sheet.getSheetName()));
    return tabs;
  }

  /** Placeholders that are right or wrong on any worksheet. */
  private void checkTexts(TemplateSheet sheet) {
    Placeholder.Mark first = sheet.mark().orElse(null);
    for (TemplateCell cell : sheet.marked()) {
      cell.marked().faulty().forEach(text -> problems.cell(sheet.name(), cell, TemplateText.FAULTY, text,
          EXAMPLE));
      for (Placeholder placeholder : cell.marked().placeholders()) {
        if (placeholder instanceof Placeholder.Fact(String name) && Fact.named(name).isEmpty()) {
          problems.unknown(sheet.name(), cell, TemplateText.UNKNOWN_FACT, name, Fact.allNames());
        }
        if (placeholder instanceof Placeholder.Mark mark && mark != first) {
          problems.cell(sheet.name(), cell, TemplateText.SECOND_MARK, sheet.markCell().address());
        }
      }
    }
  }

  private void checkPlain(TemplateSheet sheet) {
    for (TemplateCell cell : sheet.marked()) {
      boolean ofSheet = cell.marked().placeholders().stream()
          .anyMatch(placeholder -> !(placeholder instanceof Placeholder.Fact));
      if (ofSheet) {
        problems.cell(sheet.name(), cell, TemplateText.NOT_OURS, String.join(" ", match.marks()));
      }
    }
  }

  private Optional<SheetMatch.Kind> kindOf(TemplateSheet sheet) {
    if (sheet.mark().isEmpty()) {
      return match.kindOfTab(sheet.name());
    }
    Placeholder.Mark mark = sheet.mark().get();
    Optional<String> key = match.sheetNamed(mark.sheet());
    if (key.isEmpty()) {
      problems.unknown(sheet.name(), sheet.markCell(), TemplateText.UNKNOWN_SHEET, mark.sheet(), match.names());
      return Optional.empty();
    }
    if (match.isWritten(key.get()) && mark.kind() > match.kindsOf(key.get())) {
      problems.cell(sheet.name(), sheet.markCell(), TemplateText.UNKNOWN_KIND, mark.sheet(), mark.kind(),
          match.kindsOf(key.get()));
      return Optional.empty();
    }
    return Optional.of(new SheetMatch.Kind(key.get(), mark.kind()));
  }

  /** A worksheet stands for all of a kind: the first takes it, the others a copy. */
  private void assign(TemplateSheet sheet, SheetMatch.Kind kind) {
    List<Book.Worksheet> worksheets = match.worksheets(kind);
    if (worksheets.isEmpty()) {
      removed.add(sheet.name());
      return;
    }
    if (worksheets.size() > 1 && !isCopied(sheet.sheet())) {
      problems.sheet(sheet.name(), TemplateText.NOT_COPIED, worksheets.size());
      return;
    }
    for (int i = 0; i < worksheets.size(); i++) {
      TemplateSheet own = i == 0 ? sheet : copy(sheet, i + 1);
      Problems ownProblems = i == 0 ? problems : new Problems();
      patterns.put(worksheets.get(i), SheetPattern.of(own, new KnownSheet(worksheets.get(i),
          expected.getOrDefault(kind.written(), Expected.NOTHING)), ownProblems));
    }
  }

  /** Pictures and charts are copied with a worksheet, but neither comments nor tables of Excel. */
  private static boolean isCopied(XSSFSheet sheet) {
    return sheet.getRelations().stream().allMatch(XSSFDrawing.class::isInstance);
  }

  private TemplateSheet copy(TemplateSheet sheet, int number) {
    String suffix = " (" + number + ")";
    String base = sheet.name().substring(0, Math.min(sheet.name().length(), LONGEST_NAME - suffix.length()));
    int index = workbook.getSheetIndex(sheet.sheet());
    XSSFSheet copy = workbook.cloneSheet(index, WorkbookUtil.createSafeSheetName(base + suffix));
    workbook.setSheetOrder(copy.getSheetName(), index + number - 1);
    CTWorksheet original = sheet.sheet().getCTWorksheet();
    if (original.isSetPageSetup()) {
      copy.getCTWorksheet().setPageSetup(original.getPageSetup());
    }
    String printed = workbook.getPrintArea(index);
    if (printed != null && !printed.contains(",")) {
      workbook.setPrintArea(workbook.getSheetIndex(copy), printed.substring(printed.indexOf('!') + 1));
    }
    copy.setRepeatingRows(sheet.sheet().getRepeatingRows());
    copy.setRepeatingColumns(sheet.sheet().getRepeatingColumns());
    return new TemplateSheet(copy);
  }

  /** Fills and writes the workbook; only when there were no problems. */
  void write(OutputStream out) throws IOException {
    Map<String, Arrangement> arrangements = new HashMap<>();
    Map<String, Pictures> pictures = new HashMap<>();
    patterns.values().forEach(pattern -> {
      Pictures ofSheet = new Pictures(pattern.sheet().sheet());
      pictures.put(pattern.sheet().name(), ofSheet);
      arrangements.put(pattern.sheet().name(), new Arrangement(pattern, ofSheet.areas()));
    });
    TemplateFormulas formulas = new TemplateFormulas(arrangements, removed);
    CellWriter cells = new CellWriter(new Dresses(workbook), book.cutNote());
    patterns.forEach((worksheet, pattern) -> {
      Arrangement arrangement = arrangements.get(pattern.sheet().name());
      fill(worksheet, pattern, arrangement, formulas, cells);
      pictures.get(pattern.sheet().name()).move(arrangement);
    });
    plain.forEach(sheet -> new PlainSheet(sheet, formulas, cells, facts).fill());
    for (XSSFSheet sheet : remaining()) {
      Pictures all = pictures.getOrDefault(sheet.getSheetName(), new Pictures(sheet));
      all.retarget(sheet.getSheetName(), formulas);
      all.fillTexts(facts);
      new SheetTexts(sheet, facts).fill();
    }
    new WorkbookNames(workbook).move(formulas);
    removed.forEach(tab -> workbook.removeSheetAt(workbook.getSheetIndex(tab)));
    finish(arrangements);
    WorkbookWriter.save(workbook, book.stamp().printedOn(), out);
  }

  private List<XSSFSheet> remaining() {
    List<XSSFSheet> remaining = new ArrayList<>();
    workbook.forEach(sheet -> {
      if (!removed.contains(sheet.getSheetName())) {
        remaining.add((XSSFSheet) sheet);
      }
    });
    return remaining;
  }

  private void fill(Book.Worksheet worksheet, SheetPattern pattern, Arrangement arrangement, TemplateFormulas formulas,
      CellWriter cells) {
    XSSFSheet sheet = pattern.sheet().sheet();
    try (OwnValues values = new OwnValues(pattern.known())) {
      new SheetFiller(pattern, arrangement, formulas, values, cells, facts).fill();
      new IdColumns(pattern, arrangement, values).write();
    }
    new Furniture(sheet, arrangement, formulas).move();
    new SheetTexts(sheet, facts).handOut(worksheet.print());
  }

  /** What every workbook of ours has besides its sheets. */
  private void finish(Map<String, Arrangement> arrangements) throws IOException {
    Set<String> lists = new HashSet<>();
    book.lists().forEach(list -> lists.add(list.name()));
    WorkbookNames names = new WorkbookNames(workbook);
    names.drop(lists);
    List<String> tabs = new ArrayList<>();
    for (Book.Worksheet worksheet : book.sheets()) {
      SheetPattern pattern = patterns.get(worksheet);
      if (pattern == null) {
        tabs.add(WorkbookWriter.append(workbook, book, worksheet));
      } else {
        names.define(worksheet, pattern, arrangements.get(pattern.sheet().name()));
        tabs.add(pattern.sheet().name());
      }
    }
    WorkbookWriter.add(workbook, book);
    Backstage.writeLists(workbook, book);
    Backstage.writeStamp(workbook, book, tabs, Digest.of(book));
    Backstage.writeProperties(workbook, book);
    workbook.getProperties().getCoreProperties().setLastModifiedByUser("");
    LeftOverTexts.clear(workbook);
    workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        workbook.setActiveSheet(i);
        workbook.setSelectedTab(i);
        break;
      }
    }
  }
}
