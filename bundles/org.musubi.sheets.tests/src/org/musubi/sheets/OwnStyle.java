package org.musubi.sheets;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A house style made by hand: a cover of the council's own, and an evaluation with a logo, green headings, columns in
 * another order, a column of its own and a total below.
 */
final class OwnStyle {

  static final String GREEN = "FF2E7D32";
  static final String PALE = "FFE8F5E9";

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private XSSFSheet sheet;

  XSSFWorkbook workbook() {
    return workbook;
  }

  OwnStyle on(String tab) {
    sheet = workbook.getSheet(tab) == null ? workbook.createSheet(tab) : workbook.getSheet(tab);
    return this;
  }

  XSSFCell put(String place, String text) {
    CellReference at = new CellReference(place);
    XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
    XSSFCell cell = row.createCell(at.getCol());
    if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  OwnStyle row(int row, String first, String fill, String... texts) {
    int column = new CellReference(first + row).getCol();
    for (String text : texts) {
      put(CellReference.convertNumToColString(column++) + row, text).setCellStyle(style(fill));
    }
    return this;
  }

  private XSSFCellStyle style(String fill) {
    return styles.computeIfAbsent(fill, color -> {
      XSSFCellStyle style = workbook.createCellStyle();
      style.setWrapText(true);
      style.setBorderTop(BorderStyle.HAIR);
      style.setBorderBottom(BorderStyle.HAIR);
      style.setBorderLeft(BorderStyle.HAIR);
      style.setBorderRight(BorderStyle.HAIR);
      XSSFFont font = workbook.createFont();
      font.setFontName("MS 明朝");
      font.setFontHeightInPoints((short) 11);
      if (color.equals(GREEN)) {
        font.setColor(color("FFFFFFFF"));
        font.setBold(true);
      }
      style.setFont(font);
      if (!color.isEmpty()) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(color));
      }
      return style;
    });
  }

  private static XSSFColor color(String argb) {
    return new XSSFColor(HexFormat.of().parseHex(argb));
  }

  /** The evaluation in the style of the council. */
  static OwnStyle evaluation() {
    OwnStyle style = new OwnStyle();
    style.on("はじめに").put("B2", "{{協議会名}} {{year}}");
    style.put("B4", "総合評価の写し");
    style.put("C4", "='事業評価'!D13");
    style.on("事業評価").put("A1", "{{シート 評価シート}}");
    style.put("C2", "{{council}} 事業評価票({{year}})");
    style.put("C3", "会議:{{entry F2}}");
    style.put("C4", "{{field B4}}");
    style.row(6, "B", GREEN, "実績値", "評価項目", "目標値", "目標との差", "自己評価", "計算", "理由");
    style.row(7, "B", PALE, "{{items.区分見出し}}", "", "", "", "", "", "");
    style.row(8, "B", "", "{{items.actual}}", "{{items.item}}", "{{items.target}}",
        "=IF(COUNT(B8,D8)=2,B8-D8,\"–\")", "{{items.self}}", "{{items.computed}}", "{{items.reason}}");
    style.row(9, "B", PALE, "小計", "", "", "", "", "{{items=computed}}", "");
    style.put("B11", "件数");
    style.put("C11", "=COUNTA(C8:C8)");
    style.put("B13", "実績の合計");
    style.put("D13", "=SUM(B8:B8)");
    style.put("B15", "記:{{事務局}}");
    style.decorate();
    return style;
  }

  private void decorate() {
    sheet.setColumnWidth(2, 30 * 256);
    sheet.setColumnWidth(7, 40 * 256);
    sheet.getRow(7).setHeightInPoints(31);
    sheet.addMergedRegion(CellRangeAddress.valueOf("C4:H4"));
    sheet.getHeader().setRight("{{council}}");
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), "$B$1:$H$15");
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    sheet.addValidationData(helper.createValidation(helper.createFormulaListConstraint("rating_list"),
        new CellRangeAddressList(7, 7, 5, 5)));
    XSSFConditionalFormattingRule rule =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$E8<0");
    rule.createFontFormatting().setFontStyle(true, false);
    sheet.getSheetConditionalFormatting().addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("B8:H8")}, rule);
    int picture = workbook.addPicture(logo(), Workbook.PICTURE_TYPE_PNG);
    sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 3), picture);
    sheet.getDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 5, 13, 6, 16), picture);
  }

  private static byte[] logo() {
    BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0x2E7D32));
    graphics.fillOval(0, 0, 119, 119);
    graphics.setColor(Color.WHITE);
    graphics.fillOval(30, 30, 59, 59);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Path save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
