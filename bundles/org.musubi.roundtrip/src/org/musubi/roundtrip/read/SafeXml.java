package org.musubi.roundtrip.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML as events; a DOCTYPE ends the reading, and nothing outside the stream is ever opened. */
final class SafeXml {

  /** The part has a DOCTYPE, which no program that writes workbooks puts there. */
  static final class Forbidden extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  /** The part is made to exhaust the memory of its reader. */
  static final class TooMuch extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  /** Ends the reading early; nothing is wrong. */
  static final class Enough extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private static final int MARK = 3;
  private static final int LONGEST_UTF_16 = 4 << 20;

  private SafeXml() {
  }

  static void read(InputStream content, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader reader = reader();
      reader.setContentHandler(new FewNames(handler));
      reader.setErrorHandler(handler);
      reader.setEntityResolver((publicId, systemId) -> {
        throw new Forbidden();
      });
      reader.parse(source(content));
    } catch (Enough enough) {
      return;
    } catch (SAXParseException e) {
      // The name of the feature is part of the message in every language.
      if (String.valueOf(e.getMessage()).contains("disallow-doctype-decl")) {
        throw new Forbidden();
      }
      throw e;
    }
  }

  /** Reads up to the first element: a DOCTYPE can only stand before it. */
  static void readProlog(InputStream content) throws IOException, SAXException {
    read(content, new DefaultHandler() {
      @Override
      public void startElement(String uri, String localName, String qName, Attributes attributes) throws Enough {
        throw new Enough();
      }
    });
  }

  /**
   * Parts of a package are UTF-8 or UTF-16, whatever they say. The second is the encoding of no program we know; it is
   * read as long as it is short.
   */
  private static InputSource source(InputStream content) throws IOException {
    PushbackInputStream in = new PushbackInputStream(content, MARK);
    byte[] start = in.readNBytes(MARK);
    boolean marked = start.length == MARK && (start[0] & 0xFF) == 0xEF && (start[1] & 0xFF) == 0xBB
        && (start[2] & 0xFF) == 0xBF;
    if (!marked) {
      in.unread(start);
    }
    boolean wide = start.length > 1 && (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
        || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE);
    InputSource source = new InputSource(wide ? new ByteArrayInputStream(short16(in)) : new GuardedXml(in));
    source.setEncoding(wide ? "UTF-16" : "UTF-8");
    return source;
  }

  private static byte[] short16(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_UTF_16 + 1);
    if (bytes.length > LONGEST_UTF_16) {
      throw new Parts.TooMuch();
    }
    return bytes;
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setXIncludeAware(false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The parser of Java has no safe mode", e);
    }
  }
}
