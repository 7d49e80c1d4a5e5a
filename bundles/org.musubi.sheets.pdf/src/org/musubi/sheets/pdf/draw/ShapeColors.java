package org.musubi.sheets.pdf.draw;

import java.util.List;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.musubi.sheets.pdf.look.Colors;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveFixedPercentage;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTStyleMatrixReference;

/** The colours of shapes. */
final class ShapeColors {

  private static final double WHOLE = 100_000;
  /** The colours of a theme in the order of their numbers. */
  private static final List<String> THEME = List.of("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3",
      "accent4", "accent5", "accent6", "hlink", "folHlink");

  /** A colour as 0xRRGGBB; opacity from 0 to 1. */
  record Paint(int rgb, double opacity) {
  }

  private final ThemesTable theme;

  ShapeColors(XSSFDrawing drawing) {
    theme = drawing != null && drawing.getParent() instanceof XSSFSheet sheet ? sheet.getWorkbook().getTheme() : null;
  }

  /** Colour of the area, or null for none. */
  Paint fill(CTShapeProperties shape, CTShapeStyle style) {
    if (shape.isSetNoFill()) {
      return null;
    }
    if (shape.isSetSolidFill()) {
      return of(shape.getSolidFill());
    }
    if (shape.isSetGradFill() && shape.getGradFill().isSetGsLst()
        && shape.getGradFill().getGsLst().sizeOfGsArray() > 0) {
      var stop = shape.getGradFill().getGsLst().getGsArray(0);
      return stop.isSetSrgbClr() ? of(stop.getSrgbClr()) : stop.isSetSchemeClr() ? of(stop.getSchemeClr()) : null;
    }
    return style == null ? null : of(style.getFillRef());
  }

  /** Colour of the outline, or null for none. */
  Paint line(CTShapeProperties shape, CTShapeStyle style) {
    if (shape.isSetLn() && shape.getLn().isSetNoFill()) {
      return null;
    }
    if (shape.isSetLn() && shape.getLn().isSetSolidFill()) {
      return of(shape.getLn().getSolidFill());
    }
    return style == null ? shape.isSetLn() ? new Paint(Colors.BLACK, 1) : null : of(style.getLnRef());
  }

  /** Colour of a reference into the theme, or null for none. */
  private Paint of(CTStyleMatrixReference reference) {
    if (reference == null || reference.getIdx() == 0) {
      return null;
    }
    return reference.isSetSchemeClr() ? of(reference.getSchemeClr())
        : reference.isSetSrgbClr() ? of(reference.getSrgbClr()) : null;
  }

  Paint of(CTSolidColorFillProperties fill) {
    if (fill.isSetSrgbClr()) {
      return of(fill.getSrgbClr());
    }
    if (fill.isSetSchemeClr()) {
      return of(fill.getSchemeClr());
    }
    if (fill.isSetSysClr() && fill.getSysClr().isSetLastClr()) {
      return new Paint(rgb(fill.getSysClr().getLastClr()), 1);
    }
    return new Paint(Colors.BLACK, 1);
  }

  private static Paint of(CTSRgbColor color) {
    return new Paint(rgb(color.getVal()), opacity(color.getAlphaList()));
  }

  Paint of(CTSchemeColor color) {
    String name = switch (color.getVal().toString()) {
      case "bg1" -> "lt1";
      case "tx1" -> "dk1";
      case "bg2" -> "lt2";
      case "tx2" -> "dk2";
      default -> color.getVal().toString();
    };
    int number = THEME.indexOf(name);
    Integer rgb = number < 0 || theme == null ? null : Colors.of(theme.getThemeColor(number), null);
    int found = rgb != null ? rgb : name.startsWith("lt") ? Colors.WHITE : Colors.BLACK;
    double share = color.sizeOfLumModArray() == 0 ? 1 : part(color.getLumModArray(0).xgetVal().getStringValue());
    double more = color.sizeOfLumOffArray() == 0 ? 0 : part(color.getLumOffArray(0).xgetVal().getStringValue());
    if (color.sizeOfShadeArray() > 0) {
      share *= part(color.getShadeArray(0).xgetVal().getStringValue());
    }
    if (color.sizeOfTintArray() > 0) {
      double tint = part(color.getTintArray(0).xgetVal().getStringValue());
      share *= tint;
      more += 1 - tint;
    }
    return new Paint(lightened(found, share, more), opacity(color.getAlphaList()));
  }

  private static int lightened(int rgb, double share, double more) {
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      result |= (int) Math.clamp(Math.round((rgb >> shift & 0xff) * share + 255 * more), 0, 255) << shift;
    }
    return result;
  }

  private static double opacity(List<CTPositiveFixedPercentage> alpha) {
    return alpha.isEmpty() ? 1 : part(alpha.getFirst().xgetVal().getStringValue());
  }

  private static double part(String percentage) {
    try {
      return percentage.endsWith("%") ? Double.parseDouble(percentage.substring(0, percentage.length() - 1)) / 100
          : Double.parseDouble(percentage) / WHOLE;
    } catch (NumberFormatException damaged) {
      return 1;
    }
  }

  private static int rgb(byte[] bytes) {
    return bytes.length < 3 ? Colors.BLACK
        : (bytes[0] & 0xff) << 16 | (bytes[1] & 0xff) << 8 | bytes[2] & 0xff;
  }
}
