package org.musubi.roundtrip.read;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes events on as long as they are few kinds: a parser never forgets a name it has seen, and the format of
 * workbooks knows a few hundred.
 */
final class FewNames extends DefaultHandler {

  private static final int MOST = 5_000;
  private static final int DEEPEST = 500;

  private final DefaultHandler next;
  private final Set<String> names = new HashSet<>();
  private int depth;

  FewNames(DefaultHandler next) {
    this.next = next;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
    count(qName);
    for (int i = 0; i < attributes.getLength(); i++) {
      count(attributes.getQName(i));
    }
    if (++depth > DEEPEST) {
      throw new SafeXml.TooMuch();
    }
    next.startElement(uri, localName, qName, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    depth--;
    next.endElement(uri, localName, qName);
  }

  @Override
  public void characters(char[] signs, int start, int length) throws SAXException {
    next.characters(signs, start, length);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    count(prefix);
    count(uri);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    count(target);
  }

  private void count(String name) throws SAXException {
    if (names.add(name) && names.size() > MOST) {
      throw new SafeXml.TooMuch();
    }
  }
}
