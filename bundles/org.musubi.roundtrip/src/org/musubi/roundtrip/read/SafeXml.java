package org.musubi.roundtrip.read;

import java.io.IOException;
import java.io.InputStream;
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

  /** Ends the reading early; nothing is wrong. */
  static final class Enough extends SAXException {

    private static final long serialVersionUID = 1L;
  }

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private SafeXml() {
  }

  static void read(InputStream content, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader reader = reader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver((publicId, systemId) -> {
        throw new Forbidden();
      });
      reader.parse(new InputSource(content));
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
