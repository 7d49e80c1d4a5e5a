package org.musubi.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.musubi.render.format.RenderException;
import org.musubi.render.office.SheetDrawing;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.layout.LabelPlacement;
import org.musubi.viewpoint.view.Diagram;

/** Adds diagrams as native shapes to a workbook that has other sheets. */
public final class DiagramSheets {
  /** Longest name of a worksheet. */
  private static final int LONGEST_NAME = 31;

  private DiagramSheets() {
  }

  /**
   * Adds a worksheet with a diagram behind the others.
   *
   * @param name of the worksheet; signs it must not have are replaced, a number is added when the name is taken
   * @param texts every text of the drawing goes through it, e.g. to take out personal data
   * @return the worksheet
   * @throws RenderException when the diagram cannot be drawn as asked
   */
  public static XSSFSheet add(XSSFWorkbook workbook, String name, Diagram diagram, SceneOptions options,
      UnaryOperator<String> texts) throws RenderException {
    DiagramGeometry geometry = LabelPlacement.place(diagram);
    Scene scene = new SceneBuilder(options).scene(diagram, geometry);
    XSSFSheet sheet = workbook.createSheet(free(workbook, texts.apply(name)));
    SheetDrawing.draw(sheet, scene, geometry);
    filter(sheet, texts);
    return sheet;
  }

  private static String free(XSSFWorkbook workbook, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name, '-');
    String free = safe;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String number = " (" + i + ")";
      free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
    }
    return free;
  }

  /** A text may be broken into lines of their own: what belongs to one shape is looked at together. */
  private static void filter(XSSFSheet sheet, UnaryOperator<String> texts) {
    List<XmlCursor> runs = new ArrayList<>();
    try (XmlCursor cursor = sheet.getDrawingPatriarch().getCTDrawing().newCursor()) {
      while (cursor.hasNextToken()) {
        XmlCursor.TokenType token = cursor.toNextToken();
        String local = token.isStart() ? cursor.getName().getLocalPart() : "";
        if (token.isAttr() && isName(cursor.getName().getLocalPart())) {
          cursor.setTextValue(texts.apply(cursor.getTextValue()));
        } else if (local.equals("t")) {
          runs.add(cursor.newCursor());
        } else if (local.equals("txBody")) {
          write(runs, texts);
        }
      }
      write(runs, texts);
    }
  }

  private static boolean isName(String attribute) {
    return attribute.equals("name") || attribute.equals("descr") || attribute.equals("title");
  }

  /** Leaves the texts of a shape as they are unless the filter changes them; then the first run holds all of it. */
  private static void write(List<XmlCursor> runs, UnaryOperator<String> texts) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.getTextValue()));
    String filtered = texts.apply(all.toString());
    for (int i = 0; i < runs.size(); i++) {
      if (!filtered.contentEquals(all)) {
        runs.get(i).setTextValue(i == 0 ? filtered : "");
      }
      runs.get(i).close();
    }
    runs.clear();
  }
}
