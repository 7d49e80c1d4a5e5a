package org.musubi.workbench.sirius.layout;

import java.util.List;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Makes the columns of a new table wide enough for their headings. To be used within a write transaction. */
public final class TableWidths {

  private static final int ICON = 44;
  private static final int INDENT = 20;
  private static final int WIDEST_HEADING = 380;

  private final GC measure;

  private TableWidths(GC measure) {
    this.measure = measure;
  }

  public static void fit(DTable table) {
    GC measure = new GC(Display.getDefault());
    try {
      new TableWidths(measure).fitColumns(table);
    } finally {
      measure.dispose();
    }
  }

  private void fitColumns(DTable table) {
    for (DColumn column : table.getColumns()) {
      column.setWidth(Math.max(column.getWidth(), width(column.getLabel()) + ICON));
    }
    int widest = widest(table.getLines(), 1);
    table.setHeaderColumnWidth(Math.max(table.getHeaderColumnWidth(), Math.min(WIDEST_HEADING, widest)));
  }

  private int widest(List<DLine> lines, int level) {
    int widest = 0;
    for (DLine line : lines) {
      widest = Math.max(widest, width(line.getLabel()) + ICON + level * INDENT);
      widest = Math.max(widest, widest(line.getLines(), level + 1));
    }
    return widest;
  }

  private int width(String text) {
    return text == null ? 0 : measure.textExtent(text).x;
  }
}
