package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.book.SheetRow;
import org.musubi.sheets.pdf.look.CellLook;
import org.musubi.sheets.pdf.look.Looks;
import org.musubi.sheets.pdf.look.Shown;
import org.musubi.sheets.pdf.look.ValueFormats;
import org.musubi.sheets.pdf.page.Lines;
import org.musubi.sheets.pdf.page.SheetSize;

/** Height rows need that have none of their own, as Excel gives them one when it opens the file. */
public final class NeededHeights implements SheetSize.NeededHeight {

  private final Typesetter typesetter;
  private final Looks looks;
  private final ValueFormats formats;

  public NeededHeights(Typography typography, Looks looks, ValueFormats formats) {
    this.typesetter = new Typesetter(typography);
    this.looks = looks;
    this.formats = formats;
  }

  @Override
  public double of(SheetRow row, Lines columns) throws IOException {
    double height = 0;
    for (SheetCell cell : row.cells()) {
      CellLook look = looks.of(cell.style());
      Shown shown = columns.isHidden(cell.column()) || look.rotation() != 0 ? null
          : formats.show(cell.content(), look);
      if (shown != null) {
        double room = look.wrap() && shown.kind() == Shown.Kind.TEXT
            ? columns.size(cell.column()) - 2 * TextBlock.SIDE : Double.POSITIVE_INFINITY;
        TextBlock block = new TextBlock(typesetter.lines(shown.text(), look.letters(), room), look.across(),
            look.upright(), 0);
        height = Math.max(height, block.height() + 2 * TextBlock.EDGE);
      }
    }
    return height;
  }
}
