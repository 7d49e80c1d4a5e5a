package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Excel repairs or refuses files that break the schema of the format; other programs do not notice. */
class FormatSchemaTest {

  @TempDir
  Path folder;

  @Test
  void everyPartFollowsTheSchemaOfTheFormat() throws Exception {
    Map<String, String> parts =
        Exports.parts(Exports.write(Exports.request(MidoriCouncil.create(), folder)).getFirst());
    int checked = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      XmlObject document = parse(part.getKey(), part.getValue());
      if (document != null) {
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors, part.getKey());
        checked++;
      }
    }
    assertTrue(checked >= 14, "9 sheets, 2 charts, styles, strings, workbook: " + parts.keySet());
  }

  private static XmlObject parse(String name, String xml) throws XmlException {
    if (name.startsWith("xl/worksheets/sheet")) {
      return WorksheetDocument.Factory.parse(xml);
    }
    if (name.startsWith("xl/charts/chart")) {
      return ChartSpaceDocument.Factory.parse(xml);
    }
    return switch (name) {
      case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
      case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
      case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
      default -> null;
    };
  }
}
