package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.musubi.sheets.pdf.look.Conditions;
import org.musubi.sheets.pdf.page.Block;
import org.musubi.sheets.pdf.page.PageGrid;
import org.musubi.sheets.pdf.page.PageSettings;
import org.musubi.sheets.pdf.page.RowWindow;

/** Draws the pages of one worksheet into a document. */
public final class SheetPrinter {

  private final PDDocument document;
  private final Typography typography;
  private final SheetToPrint printed;
  private final Drawings drawings;

  public SheetPrinter(PDDocument document, Typography typography, SheetToPrint printed, Drawings drawings) {
    this.document = document;
    this.typography = typography;
    this.printed = printed;
    this.drawings = drawings;
  }

  /**
   * Adds the pages to the document.
   *
   * @param facts what stands in headers and footers of the first page
   */
  public void print(PrintFacts facts) throws IOException {
    Typesetter typesetter = new Typesetter(typography);
    PageSettings settings = printed.settings();
    HeaderFooter lines = new HeaderFooter(printed.sheet(), settings, printed.pages().scale(), typesetter);
    int number = facts.firstPage();
    try (RowWindow window = new RowWindow(printed.source(), printed.size().cells(), settings.titleRows(),
        printed.merges().firstRowsOfTall())) {
      Conditions conditions = new Conditions(printed.sheet(), window::cell);
      for (Block block : printed.pages().pages()) {
        window.show(block.firstRow(), block.lastRow());
        conditions.forget();
        PDPage page = new PDPage(new PDRectangle((float) settings.width(), (float) settings.height()));
        document.addPage(page);
        try (Ink ink = new Ink(document, page, typography)) {
          PageGrid grid = PageGrid.of(settings, printed.size(), block);
          cells(ink, grid, new PageCells(printed, grid, window, conditions), typesetter);
          lines.draw(ink, facts.on(number, printed.sheet().getSheetName()), number == facts.firstPage());
        }
        number++;
      }
    }
  }

  private void cells(Ink ink, PageGrid grid, PageCells cells, Typesetter typesetter) throws IOException {
    PageSettings settings = printed.settings();
    double scale = printed.pages().scale();
    double width = grid.columns().size() * scale;
    double height = grid.rows().size() * scale;
    double freeAcross = settings.width() - settings.left() - settings.right() - width;
    double freeDown = settings.height() - settings.top() - settings.bottom() - height;
    double x = settings.left() + (settings.centredAcross() ? Math.max(0, freeAcross / 2) : 0);
    double y = settings.height() - settings.top() - (settings.centredDown() ? Math.max(0, freeDown / 2) : 0);
    boolean tooLarge = freeAcross < -0.5 || freeDown < -0.5;
    ink.enter(x, y, scale);
    if (tooLarge) {
      // A single row or column larger than the page ends at the margin.
      ink.clip(0, 0, (settings.width() - settings.left() - settings.right()) / scale,
          (settings.height() - settings.top() - settings.bottom()) / scale);
    }
    CellPainter painter = new CellPainter(ink, cells, printed.formats(), typesetter);
    painter.fills();
    painter.texts();
    ink.enter(0, 0, 1);
    new Borders(cells, settings.gridLines()).draw(ink);
    ink.leave();
    drawings.draw(ink, printed, grid);
    if (tooLarge) {
      ink.leave();
    }
    ink.leave();
  }
}
