package org.musubi.sheets.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;

/** A workbook whose names of data columns ({@link DataNames}) stay out of the way of its readers. */
public final class SheetWorkbook extends XSSFWorkbook {

  /** An empty workbook. */
  public SheetWorkbook() {
    // Computing the formulas tells of mistakes, and reads each of them anyway.
    setCellFormulaValidation(false);
  }

  /** A workbook filled by us, e.g. the template of a council. */
  public SheetWorkbook(InputStream template) throws IOException {
    super(template);
  }

  /** A workbook filled by us whose package is open already. */
  public SheetWorkbook(OPCPackage template) throws IOException {
    super(template);
  }

  /** POI reads whether a name is hidden but cannot hide one: done in what it has just written. */
  @Override
  protected void commit() throws IOException {
    super.commit();
    CTWorkbook workbook = getCTWorkbook();
    if (!workbook.isSetDefinedNames()) {
      return;
    }
    for (CTDefinedName name : workbook.getDefinedNames().getDefinedNameArray()) {
      if (name.getName().startsWith(DataNames.PREFIX)) {
        name.setHidden(true);
      }
    }
    XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    options.setSaveSyntheticDocumentElement(new QName(CTWorkbook.type.getName().getNamespaceURI(), "workbook"));
    prepareForCommit();
    try (OutputStream out = getPackagePart().getOutputStream()) {
      workbook.save(out, options);
    }
  }
}
