package org.musubi.render.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements on lines of their own, numbers with two decimals at most, and only signs that XML allows. */
final class Markup {
  private final XMLStreamWriter xml;
  private int depth;

  Markup(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Begins an element that holds others; {@link #close()} ends it. */
  Markup open(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    depth++;
    return this;
  }

  void close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Begins an element without content; attributes may follow. */
  Markup empty(String name) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    return this;
  }

  /** Begins an element with text; {@link #text(String)} ends it. */
  Markup leaf(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    return this;
  }

  void text(String content) throws XMLStreamException {
    xml.writeCharacters(legal(content));
    xml.writeEndElement();
  }

  void namespace(String uri) throws XMLStreamException {
    xml.writeDefaultNamespace(uri);
  }

  Markup with(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
    return this;
  }

  Markup with(String name, double value) throws XMLStreamException {
    return with(name, number(value));
  }

  /** Writes the attribute only where it says something. */
  Markup withUnless(String ordinary, String name, String value) throws XMLStreamException {
    return value == null || value.equals(ordinary) ? this : with(name, value);
  }

  /** A number as SVG writes it. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String legal(String text) {
    return text.codePoints().filter(Markup::isLegal)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static boolean isLegal(int sign) {
    return sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xd7ff
        || sign >= 0xe000 && sign <= 0xfffd || sign >= 0x10000;
  }
}
