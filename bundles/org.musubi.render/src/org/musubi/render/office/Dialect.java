package org.musubi.render.office;

/** The two formats write the same drawing language with small differences. */
enum Dialect {
  POWERPOINT("p", "http://schemas.openxmlformats.org/presentationml/2006/main", "<p:nvPr/>", ""),
  EXCEL("xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "", " macro=\"\"");

  /** Prefix of the elements that differ. */
  final String prefix;
  final String namespace;
  /** What follows the properties that are not visible. */
  final String afterHidden;
  /** Attribute that Excel wants on each shape. */
  final String macro;

  Dialect(String prefix, String namespace, String afterHidden, String macro) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.afterHidden = afterHidden;
    this.macro = macro;
  }

  /** Declarations of all namespaces a shape uses. */
  String namespaces() {
    return " xmlns:" + prefix + "=\"" + namespace + "\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  }
}
