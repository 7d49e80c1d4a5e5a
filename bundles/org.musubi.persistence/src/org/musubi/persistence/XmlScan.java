package org.musubi.persistence;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EPackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.FileProblem.Kind;

/**
 * Looks through a file before anything is built from it: is it XML, is it safe, is it a whole council file of a version
 * we know?
 *
 * <p>Stops at the first reason not to open the file. Reads in one pass with constant memory; no DTD is processed, no
 * entity expanded, nothing fetched.
 */
final class XmlScan {

  private static final Set<String> KNOWN_NAMESPACES =
      Set.of("http://www.omg.org/XMI", "http://www.w3.org/2001/XMLSchema-instance");
  private static final String ROOT = CouncilPackage.Literals.COUNCIL_MODEL.getName();
  private static final String VERSION = CouncilPackage.Literals.COUNCIL_MODEL__FORMAT_VERSION.getName();
  private static final Pattern ENCODING = Pattern.compile("^[^<]{0,3}<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");
  private static final int HEAD = 200;
  private static final int TAIL = 256;

  private final Path file;
  private final byte[] bytes;
  private String root;
  private int depth;

  private XmlScan(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** @throws Refusal when the file must not or cannot be opened */
  static void check(Path file, byte[] bytes) throws Refusal {
    new XmlScan(file, bytes).run();
  }

  private void run() throws Refusal {
    if (!beginsLikeXml()) {
      throw new Refusal(Kind.NOT_XML, FileText.NO_XML_AT_ALL.say(file));
    }
    checkEncoding();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    XMLStreamReader reader = null;
    try {
      reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        look(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      throw damaged(e, reader);
    } catch (RuntimeException e) {
      // The parser of the JDK throws some of its errors unchecked.
      throw damaged(new XMLStreamException(e), reader);
    }
  }

  /** Our files are UTF-8; the parser would say only that something is wrong, not where. */
  private void checkEncoding() throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    if (head.indexOf('\0') >= 0 && head.indexOf('\0') < 4
        || declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8")) {
      return;
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(8192);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result;
    do {
      output.clear();
      result = decoder.decode(input, output, true);
    } while (result.isOverflow());
    if (result.isError() && bytes.length - input.position() > result.length()) {
      int line = line(input.position());
      throw new Refusal(Kind.NOT_XML, FileText.BAD_CHARACTERS.say(file, line, CouncilBytes.remedy(file)), line, 0);
    }
    if (result.isError()) {
      int last = lastLine();
      throw new Refusal(Kind.TRUNCATED, FileText.TRUNCATED.say(file, last, CouncilBytes.remedy(file)), last, 0);
    }
  }

  private void look(XMLStreamReader reader, int event) throws Refusal {
    switch (event) {
      case XMLStreamConstants.DTD -> throw doctype(line(reader));
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > MusubiResource.MAX_DEPTH) {
          int line = line(reader);
          throw new Refusal(Kind.TOO_DEEP, FileText.TOO_DEEP.say(file, line, MusubiResource.MAX_DEPTH), line, 0);
        }
        checkNamespaces(reader);
        if (root == null) {
          checkRoot(reader);
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // Text, comments and processing instructions are harmless.
      }
    }
  }

  private void checkNamespaces(XMLStreamReader reader) throws Refusal {
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      String namespace = reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i);
      FormatVersion version = FormatVersion.ofNamespace(namespace);
      if (version != null && version.isNewerThanKnown()) {
        throw newer(version.toString(), reader);
      }
      if (!KNOWN_NAMESPACES.contains(namespace) && EPackage.Registry.INSTANCE.getEPackage(namespace) == null) {
        throw new Refusal(Kind.UNKNOWN_CONTENT, FileText.UNKNOWN_NAMESPACE.say(file, line(reader), namespace),
            line(reader), column(reader));
      }
    }
  }

  private void checkRoot(XMLStreamReader reader) throws Refusal {
    String prefix = reader.getPrefix();
    root = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getLocalName();
    if (!reader.getLocalName().equals(ROOT) || !CouncilPackage.eNS_URI.equals(reader.getNamespaceURI())) {
      throw new Refusal(Kind.NOT_A_COUNCIL, FileText.NOT_A_COUNCIL.say(file, root), line(reader), column(reader));
    }
    String text = reader.getAttributeValue(null, VERSION);
    if (text != null) {
      FormatVersion version = FormatVersion.parse(text);
      if (version == null) {
        throw new Refusal(Kind.INVALID_VALUE,
            FileText.INVALID_VERSION.say(file, line(reader), text, FormatVersion.CURRENT),
            line(reader), column(reader));
      }
      if (version.isNewerThanKnown()) {
        throw newer(text, reader);
      }
    }
  }

  private Refusal newer(String version, XMLStreamReader reader) {
    return new Refusal(Kind.NEWER_VERSION, FileText.NEWER_VERSION.say(file, version, FormatVersion.CURRENT),
        line(reader), column(reader));
  }

  private Refusal doctype(int line) {
    boolean bomb = new String(bytes, StandardCharsets.ISO_8859_1).contains("<!ENTITY");
    return bomb
        ? new Refusal(Kind.ENTITIES, FileText.ENTITIES.say(file, line), line, 0)
        : new Refusal(Kind.DOCTYPE, FileText.DOCTYPE.say(file, line), line, 0);
  }

  private Refusal damaged(XMLStreamException e, XMLStreamReader reader) {
    int line = e.getLocation() != null ? e.getLocation().getLineNumber() : reader == null ? 1 : line(reader);
    int column = e.getLocation() != null ? e.getLocation().getColumnNumber() : reader == null ? 1 : column(reader);
    String remedy = CouncilBytes.remedy(file);
    if (endIsMissing()) {
      int last = lastLine();
      return new Refusal(Kind.TRUNCATED, FileText.TRUNCATED.say(file, last, remedy), last, 0);
    }
    if (e.getNestedException() instanceof CharConversionException || e.getCause() instanceof CharConversionException) {
      return new Refusal(Kind.NOT_XML, FileText.BAD_CHARACTERS.say(file, Math.max(line, 1), remedy), line, 0);
    }
    return new Refusal(Kind.NOT_XML, FileText.DAMAGED.say(file, line, column, remedy), line, column);
  }

  /** True when the file began well but does not end with the end tag of its root: its tail has been lost. */
  private boolean endIsMissing() {
    if (root == null) {
      // Broke off within the XML declaration or the first tag.
      return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('>', 80) < 0;
    }
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).stripTrailing();
    return depth > 0 && !tail.endsWith("</" + root + ">");
  }

  private int lastLine() {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
      end--;
    }
    return line(end);
  }

  /** The line the byte at an offset lies in. */
  private int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** First sign is a tag, after white space and a byte order mark; UTF-16 has a zero beside each sign. */
  private boolean beginsLikeXml() {
    for (byte b : bytes) {
      if (b == '<') {
        return true;
      }
      if (b > ' ' || b < 0 && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF && b != (byte) 0xFE
          && b != (byte) 0xFF) {
        return false;
      }
    }
    return false;
  }

  private static int line(XMLStreamReader reader) {
    return reader.getLocation().getLineNumber();
  }

  private static int column(XMLStreamReader reader) {
    return reader.getLocation().getColumnNumber();
  }
}
