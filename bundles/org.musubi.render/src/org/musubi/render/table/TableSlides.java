package org.musubi.render.table;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.musubi.render.format.PageFit;
import org.musubi.render.office.SteadyZip;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.view.Rgb;

/** Writes a table as slides with tables that can be edited; the head is on every slide. */
final class TableSlides {
  private static final String FONT = "Yu Gothic";
  private static final double POINTS = 0.75;
  private static final int TITLE_PIXELS = 40;
  private static final int GAP = 12;

  private final SceneOptions options;

  TableSlides(SceneOptions options) {
    this.options = options;
  }

  void write(Table table, OutputStream out) throws IOException {
    TableGrid grid = TableGrid.of(table);
    int margin = options.margin();
    PageSize size = PageSize.of(PageFit.A4, grid.width() + 2 * margin);
    int top = margin + (options.title() ? TITLE_PIXELS + GAP : 0);
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(points(size.width()), points(size.height())));
      for (List<GridRow> rows : TableScene.split(grid.rows(), size.height() - top - margin - grid.head().height())) {
        XSLFSlide slide = show.createSlide();
        if (options.title()) {
          title(slide, table.name(), size.width());
        }
        if (grid.widths().isEmpty()) {
          continue;
        }
        XSLFTable drawn = slide.createTable();
        drawn.setAnchor(new Rectangle(points(margin), points(top), points(grid.width()), points(grid.height())));
        row(drawn, grid.head());
        rows.forEach(row -> row(drawn, row));
        for (int i = 0; i < grid.widths().size(); i++) {
          drawn.setColumnWidth(i, grid.widths().get(i) * POINTS);
        }
      }
      TableSheet.properties(show.getProperties().getCoreProperties().getUnderlyingProperties(), table, options);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      SteadyZip.copy(bytes.toByteArray(), out);
    }
  }

  private static int points(double pixels) {
    return (int) Math.round(pixels * POINTS);
  }

  private void title(XSLFSlide slide, String text, int width) {
    int margin = options.margin();
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle(points(margin), points(margin), points(width - 2 * margin), points(TITLE_PIXELS)));
    box.setLeftInset(0);
    box.setTopInset(0);
    write(box.setText(text), 14, true);
    if (options.date() != null) {
      write(box.appendText(TableText.date(options), true), 9, false);
    }
  }

  private static void write(XSLFTextRun run, double size, boolean bold) {
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
  }

  private static void row(XSLFTable table, GridRow row) {
    XSLFTableRow made = table.addRow();
    made.setHeight(row.height() * POINTS);
    row.cells().forEach(cell -> fill(made.addCell(), cell));
  }

  private static void fill(XSLFTableCell target, GridCell cell) {
    target.setVerticalAlignment(VerticalAlignment.MIDDLE);
    target.setLeftInset((TableGrid.PADDING + cell.indent()) * POINTS);
    target.setRightInset(TableGrid.PADDING * POINTS);
    target.setTopInset(1.0);
    target.setBottomInset(1.0);
    if (cell.look().background() != null) {
      target.setFillColor(color(cell.look().background()));
    }
    for (BorderEdge edge : BorderEdge.values()) {
      target.setBorderColor(edge, color(TableGrid.LINE));
      target.setBorderWidth(edge, POINTS);
    }
    XSLFTextParagraph paragraph = target.getTextParagraphs().isEmpty() ? target.addNewTextParagraph()
        : target.getTextParagraphs().getFirst();
    paragraph.setTextAlign(switch (cell.alignment()) {
      case CENTER -> TextAlign.CENTER;
      case LEFT -> TextAlign.LEFT;
      case RIGHT -> TextAlign.RIGHT;
    });
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(cell.text());
    run.setFontFamily(FONT);
    run.setFontSize((double) cell.look().size());
    run.setFontColor(color(cell.look().foreground()));
    run.setBold(cell.look().isBold());
    run.setItalic(cell.look().isItalic());
    run.setUnderlined(cell.look().formats().contains(FontFormat.UNDERLINE));
    run.setStrikethrough(cell.look().formats().contains(FontFormat.STRIKE_THROUGH));
  }

  private static Color color(Rgb color) {
    return new Color(color.red(), color.green(), color.blue());
  }
}
