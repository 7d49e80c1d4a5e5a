package org.musubi.sheets.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.grid.Composer;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.grid.PlacedTable;
import org.musubi.sheets.layout.Align;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.ValueList;
import org.musubi.sheets.xlsx.Backstage;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.DataNames;
import org.musubi.sheets.xlsx.SheetWorkbook;
import org.musubi.sheets.xlsx.WorkbookWriter;

/**
 * Writes a house style to begin with: our own layout with placeholders where the contents go, so that a council changes
 * only looks. Filled as it is, it gives the contents of our own layout cell by cell.
 */
public final class StartingTemplate {

  /** Height of a row that is repeated, in points: one line of text. */
  private static final float ROW_HEIGHT = 21;

  /** Height of headings from top to bottom, in points. */
  private static final float VERTICAL_HEIGHT = 84;
  private static final short TOP_TO_BOTTOM = 255;
  private static final String SMALL = "&9 ";

  private final SheetContext context;
  private final Map<Book.Worksheet, String> marks = new LinkedHashMap<>();

  private StartingTemplate(SheetContext context) {
    this.context = context;
  }

  /**
   * Writes a house style for some sheets; the stream stays open.
   *
   * @param context of the council; numbered columns, e.g. one for each organisation, are as many as it has now
   */
  public static void write(List<SheetDefinition> sheets, SheetContext context, OutputStream out) throws IOException {
    SheetContext plain = new SheetContext(context.model(), context.year(), false, Variant.COUNCIL,
        context.printedOn(), context.locale()).enclosing(sheets);
    new StartingTemplate(plain).write(sheets, out);
  }

  private void write(List<SheetDefinition> sheets, OutputStream out) throws IOException {
    Book book = book(sheets);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new WorkbookWriter().write(book, written);
    try (SheetWorkbook workbook = new SheetWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
      Map<String, TreeSet<String>> placeholders = new LinkedHashMap<>();
      for (Book.Worksheet worksheet : book.sheets()) {
        XSSFSheet sheet = workbook.getSheet(worksheet.grid().name());
        placeholders.put(marks.get(worksheet), placeholders(sheet));
        new Polish(workbook, sheet, worksheet.grid()).apply("{{sheet " + marks.get(worksheet) + "}}");
      }
      Expected.put(workbook, placeholders);
      List.copyOf(workbook.getAllNames()).stream().filter(name -> name.getNameName().startsWith(DataNames.PREFIX))
          .forEach(workbook::removeName);
      workbook.removeSheetAt(workbook.getSheetIndex(Backstage.META));
      WorkbookWriter.save(workbook, context.printedOn(), out);
    }
  }

  private Book book(List<SheetDefinition> sheets) {
    List<SheetContext> others = List.of(
        new SheetContext(context.model(), context.year().next(), false, Variant.COUNCIL, context.printedOn(),
            context.locale()).enclosing(sheets),
        new SheetContext(context.model(), context.year(), false, Variant.MEETING, context.printedOn(),
            context.locale()).enclosing(sheets));
    List<Book.Worksheet> worksheets = new ArrayList<>();
    Set<String> lists = new LinkedHashSet<>();
    new ModelLists(context).all().forEach(list -> lists.add(list.name()));
    for (SheetDefinition sheet : sheets) {
      List<SheetLayout> variants = others.stream().flatMap(other -> sheet.build(other).stream()).toList();
      int number = 1;
      for (List<SheetLayout> kind : SheetMatch.kinds(sheet.build(context), layout -> layout)) {
        SheetLayout layout = new PlaceholderLayout(fullest(kind), variants).make();
        Book.Worksheet worksheet = new Book.Worksheet(sheet.key(), number, "", layout, Composer.compose(layout),
            Book.Print.PLAIN);
        worksheets.add(worksheet);
        marks.put(worksheet, new SheetMatch.Kind(sheet.key(), number++).written());
      }
      sheet.lists(context).forEach(list -> lists.add(list.name()));
    }
    Book.Stamp stamp = new Book.Stamp("", context.printedOn(), List.of());
    return new Book(worksheets, List.of(), lists.stream().map(name -> new ValueList(name, List.of())).toList(), stamp,
        context.say(TemplateText.STARTING_TITLE), placeholder(Fact.COUNCIL) + "\u3000" + placeholder(Fact.YEAR), "");
  }

  private static TreeSet<String> placeholders(XSSFSheet sheet) {
    TreeSet<String> texts = new TreeSet<>();
    sheet.forEach(row -> row.forEach(cell -> {
      if (cell.toString().contains("{{")) {
        texts.add(cell.toString());
      }
    }));
    return texts;
  }

  private static String placeholder(Fact fact) {
    return "{{" + fact.key() + "}}";
  }

  /** The worksheet with the most parts, some of which are printed only when there is something in them. */
  private static SheetLayout fullest(List<SheetLayout> kind) {
    return kind.stream().max(Comparator.<SheetLayout>comparingInt(layout -> layout.blocks().size())
        .thenComparing(layout -> -kind.indexOf(layout))).orElseThrow();
  }

  /** Makes a written worksheet fit to be filled. */
  private static final class Polish {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

    Polish(XSSFWorkbook workbook, XSSFSheet sheet, Grid grid) {
      this.workbook = workbook;
      this.sheet = sheet;
      this.grid = grid;
    }

    void apply(String mark) {
      Row first = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
      first.createCell(0).setCellValue(mark);
      grid.tables().forEach(this::polish);
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean vertical = cell.getCellStyle().getRotation() == TOP_TO_BOTTOM;
          if (vertical && cell.toString().contains("{{")) {
            row.setHeightInPoints(VERTICAL_HEIGHT);
          }
        }
      }
      sheet.getFooter().setRight(SMALL + placeholder(Fact.DATE));
    }

    /** Figures stand right and text left, as each cell needs it; rows are as high as a line and look alike. */
    private void polish(PlacedTable table) {
      for (int index = table.firstRow(); index <= table.lastRow(); index++) {
        XSSFRow row = sheet.getRow(index);
        row.setHeightInPoints(ROW_HEIGHT);
        for (Column<?> column : table.table().visibleColumns()) {
          XSSFCell cell = row.getCell(column.index());
          boolean free = column.align() == Align.AUTO && !column.isNumbered();
          cell.setCellStyle(styles.computeIfAbsent(List.of(cell.getCellStyle().getIndex(), free),
              key -> repeatable(cell, free)));
        }
      }
    }

    /** The thick lines around a table would be repeated with its only row. */
    private XSSFCellStyle repeatable(XSSFCell cell, boolean free) {
      XSSFCellStyle style = workbook.createCellStyle();
      style.cloneStyleFrom(cell.getCellStyle());
      if (free) {
        style.setAlignment(HorizontalAlignment.GENERAL);
      }
      if (style.getBorderTop() == BorderStyle.MEDIUM) {
        style.setBorderTop(BorderStyle.THIN);
      }
      if (style.getBorderBottom() == BorderStyle.MEDIUM) {
        style.setBorderBottom(BorderStyle.THIN);
      }
      return style;
    }
  }
}
