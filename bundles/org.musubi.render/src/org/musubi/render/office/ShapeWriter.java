package org.musubi.render.office;

import java.util.List;

/** Writes shapes, connectors, pictures and groups in the drawing language. */
final class ShapeWriter {
  private final Dialect dialect;
  private int lastId = 1;

  ShapeWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A number no other shape of the drawing has. */
  int newId() {
    return ++lastId;
  }

  /**
   * A shape.
   *
   * @param geometry form, fill and line, see {@link Forms}
   * @param text content of its text body, null = no text
   */
  String shape(int id, String name, Area area, String geometry, String text) {
    String textBox = text != null && geometry.contains("<a:noFill/><a:ln><a:noFill/></a:ln>") ? " txBox=\"1\"" : "";
    return open("sp", dialect.macro + (dialect == Dialect.EXCEL ? " textlink=\"\"" : ""))
        + hidden("nvSpPr", id, name, tag("cNvSpPr", textBox))
        + open("spPr", "") + area.transform("") + geometry + close("spPr")
        + (text == null ? dialect == Dialect.POWERPOINT ? emptyText() : ""
            : open("txBody", "") + text + close("txBody"))
        + close("sp");
  }

  private String emptyText() {
    return open("txBody", "") + "<a:bodyPr/><a:lstStyle/><a:p/>" + close("txBody");
  }

  /**
   * A connector attached to two shapes.
   *
   * @param from number of the connection site at the source
   * @param to number of the connection site at the target
   */
  String connector(int id, String name, ConnectorCourse course, Anchor source, int from, Anchor target, int to,
      String line) {
    String ends = "<a:stCxn id=\"" + source.id() + "\" idx=\"" + from + "\"/><a:endCxn id=\"" + target.id()
        + "\" idx=\"" + to + "\"/>";
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < course.adjustments().size(); i++) {
      values.append("<a:gd name=\"adj").append(i + 1).append("\" fmla=\"val ").append(course.adjustments().get(i))
          .append("\"/>");
    }
    return open("cxnSp", dialect.macro)
        + hidden("nvCxnSpPr", id, name, open("cNvCxnSpPr", "") + ends + close("cNvCxnSpPr"))
        + open("spPr", "") + course.area().transform(course.attributes()) + "<a:prstGeom prst=\"" + course.preset()
        + "\"><a:avLst>" + values + "</a:avLst></a:prstGeom>" + line + close("spPr") + close("cxnSp");
  }

  /** A picture whose bytes the file holds under a relation. */
  String picture(int id, String name, Area area, String relation) {
    return open("pic", dialect.macro)
        + hidden("nvPicPr", id, name, open("cNvPicPr", "") + "<a:picLocks noChangeAspect=\"1\"/>" + close("cNvPicPr"))
        + open("blipFill", "") + "<a:blip r:embed=\"" + relation + "\"/><a:stretch><a:fillRect/></a:stretch>"
        + close("blipFill") + open("spPr", "") + area.transform("") + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        + close("spPr") + close("pic");
  }

  /** Shapes that move together. */
  String group(int id, String name, Area area, List<String> shapes) {
    String place = "x=\"" + Area.emu(area.x()) + "\" y=\"" + Area.emu(area.y()) + "\"";
    String size = "cx=\"" + Area.emu(area.width()) + "\" cy=\"" + Area.emu(area.height()) + "\"";
    return open("grpSp", "") + hidden("nvGrpSpPr", id, name, tag("cNvGrpSpPr", "")) + open("grpSpPr", "")
        + "<a:xfrm><a:off " + place + "/><a:ext " + size + "/><a:chOff " + place + "/><a:chExt " + size
        + "/></a:xfrm>" + close("grpSpPr") + String.join("", shapes) + close("grpSp");
  }

  private String hidden(String element, int id, String name, String kind) {
    String escaped = Markup.escape(name);
    return open(element, "") + tag("cNvPr", " id=\"" + id + "\" name=\"" + escaped + "\" descr=\"" + escaped + "\"")
        + kind + (dialect == Dialect.POWERPOINT ? dialect.afterHidden : "") + close(element);
  }

  private String open(String element, String attributes) {
    return "<" + dialect.prefix + ":" + element + attributes + ">";
  }

  private String close(String element) {
    return "</" + dialect.prefix + ":" + element + ">";
  }

  private String tag(String element, String attributes) {
    return "<" + dialect.prefix + ":" + element + attributes + "/>";
  }
}
