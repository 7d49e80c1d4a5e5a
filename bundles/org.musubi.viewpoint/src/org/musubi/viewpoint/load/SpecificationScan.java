package org.musubi.viewpoint.load;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.specification.SpecificationPackage;

/**
 * Reads a specification file before EMF does and names everything in it that the language does not have, each with its
 * path and line. What it lets pass, EMF can load.
 */
final class SpecificationScan {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String XMI = "http://www.omg.org/XMI";

  private record Level(EClass type, String path, Map<String, Integer> counts) {
  }

  private final Language language;
  private final List<SpecificationProblem> problems = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, Integer> lines = new HashMap<>();

  SpecificationScan(Language language) {
    this.language = language;
  }

  /** Problems of the file in document order; empty when there are none. */
  List<SpecificationProblem> scan(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(
          new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> throw new XMLStreamException("DOCTYPE", reader.getLocation());
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> levels.pop();
          default -> {
            // text belongs to attributes written as elements
          }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      problems.add(new SpecificationProblem("/", line, LoadMessage.NOT_XML.with(oneLine(e.getMessage()))));
    }
    return problems;
  }

  /** Line on which the element with the path ends its start tag, 0 = unknown. */
  int lineOf(String path) {
    return lines.getOrDefault(path, 0);
  }

  private static String oneLine(String text) {
    return text == null ? "" : text.replaceAll("\\s+", " ").strip();
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    if (levels.isEmpty()) {
      root(reader);
    } else if (levels.peek().type() == null) {
      levels.push(levels.peek()); // inside of a reference written as an element
    } else {
      child(reader, levels.peek());
    }
  }

  private void root(XMLStreamReader reader) throws XMLStreamException {
    EClass group = SpecificationPackage.Literals.GROUP;
    if (!group.getName().equals(reader.getLocalName())
        || !Language.namespaceOf(group).equals(reader.getNamespaceURI())) {
      problem(reader, "/", LoadMessage.NOT_A_SPECIFICATION.with(qualified(reader), Language.namespaceOf(group)));
      skip(reader);
      return;
    }
    attributes(reader, group, "/");
    FileVersion version = FileVersion.of(reader.getAttributeValue("", "version"));
    if (version.compareTo(FileVersion.NEWEST) > 0) {
      problem(reader, "/", LoadMessage.NEWER_VERSION.with(version, FileVersion.NEWEST));
    }
    levels.push(new Level(group, "/", new HashMap<>()));
  }

  private void child(XMLStreamReader reader, Level parent) throws XMLStreamException {
    String name = reader.getLocalName();
    EStructuralFeature feature = parent.type().getEStructuralFeature(name);
    String path = parent.path() + segment(reader, parent, feature, name);
    if (feature == null) {
      String type = reader.getAttributeValue(XSI, "type");
      String what = type == null ? name : name + " (" + type + ")";
      problem(reader, path, LoadMessage.UNSUPPORTED_ELEMENT.with(what, parent.type().getName()));
      skip(reader);
      return;
    }
    if (!feature.isMany() && parent.counts().get(name) > 1) {
      problem(reader, path, LoadMessage.ONLY_ONE.with(name, parent.type().getName()));
    }
    if (feature instanceof EAttribute attribute) {
      String nil = reader.getAttributeValue(XSI, "nil");
      String value = reader.getElementText();
      if (!"true".equals(nil)) {
        value(reader, path, attribute, value);
      }
      return;
    }
    EReference reference = (EReference) feature;
    if (!reference.isContainment()) {
      String address = reader.getAttributeValue("", "href");
      if (address != null) {
        outside(reader, parent.path(), reference, address);
      }
      levels.push(new Level(null, path, Map.of()));
      return;
    }
    Optional<EClass> type = type(reader, reference, path);
    if (type.isEmpty()) {
      skip(reader);
      return;
    }
    lines.put(path, reader.getLocation().getLineNumber());
    attributes(reader, type.get(), path);
    levels.push(new Level(type.get(), path, new HashMap<>()));
  }

  private static String segment(XMLStreamReader reader, Level parent, EStructuralFeature feature, String name) {
    int index = parent.counts().merge(name, 1, Integer::sum) - 1;
    String given = reader.getAttributeValue("", "name");
    boolean keyed = feature == null || feature instanceof EReference reference && !reference.getEKeys().isEmpty();
    if (given != null && keyed) {
      return "/@" + name + "[name='" + given + "']";
    }
    return feature == null || feature.isMany() ? "/@" + name + "." + index : "/@" + name;
  }

  private Optional<EClass> type(XMLStreamReader reader, EReference reference, String path) {
    EClass expected = reference.getEReferenceType();
    String written = reader.getAttributeValue(XSI, "type");
    if (written == null) {
      if (expected.isAbstract()) {
        problem(reader, path, LoadMessage.MISSING_TYPE.with(reference.getName(), language.alternatives(expected)));
        return Optional.empty();
      }
      return Optional.of(expected);
    }
    int colon = written.indexOf(':');
    String namespace = colon < 0 ? null : reader.getNamespaceURI(written.substring(0, colon));
    Optional<EClass> type = language.type(namespace, written.substring(colon + 1)).filter(expected::isSuperTypeOf);
    if (type.isEmpty()) {
      problem(reader, path, LoadMessage.UNSUPPORTED_TYPE.with(written, language.alternatives(expected)));
    }
    return type;
  }

  private void attributes(XMLStreamReader reader, EClass type, String path) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      String name = reader.getAttributeLocalName(i);
      if (XSI.equals(namespace) || XMI.equals(namespace) || Language.isBookkeeping(name)) {
        continue;
      }
      EStructuralFeature feature = type.getEStructuralFeature(name);
      if (feature == null) {
        problem(reader, path, LoadMessage.UNSUPPORTED_FEATURE.with(name, type.getName()));
      } else if (feature instanceof EAttribute attribute) {
        value(reader, path, attribute, reader.getAttributeValue(i));
      } else {
        for (String address : reader.getAttributeValue(i).strip().split("\\s+")) {
          outside(reader, path, (EReference) feature, address);
        }
      }
    }
  }

  /** Parts of a specification in other files would not be checked. */
  private void outside(XMLStreamReader reader, String path, EReference reference, String address) {
    if (address.indexOf('#') > 0 && !address.startsWith(SystemColors.LOCATION + "#")
        && reference.getEReferenceType().getEPackage() == Language.PACKAGE) {
      problem(reader, path, LoadMessage.OTHER_FILE.with(reference.getName(), address));
    }
  }

  private void value(XMLStreamReader reader, String path, EAttribute attribute, String value) {
    if (attribute.getEAttributeType() == SpecificationPackage.Literals.INTERPRETED_EXPRESSION) {
      if (ExpressionKind.of(value) == ExpressionKind.UNSUPPORTED) {
        problem(reader, path, LoadMessage.UNSUPPORTED_EXPRESSION.with(attribute.getName(), value));
      }
      return;
    }
    for (String item : attribute.isMany() ? value.strip().split("\\s+") : new String[] {value}) {
      try {
        if (isTruth(attribute) && !"true".equals(item) && !"false".equals(item)) {
          throw new IllegalArgumentException(item); // to be read as false otherwise
        }
        attribute.getEAttributeType().getEPackage().getEFactoryInstance()
            .createFromString(attribute.getEAttributeType(), item);
      } catch (IllegalArgumentException e) {
        problem(reader, path, LoadMessage.BAD_VALUE.with(item, attribute.getName()));
      }
    }
  }

  private static boolean isTruth(EAttribute attribute) {
    return attribute.getEAttributeType().getInstanceClass() == boolean.class;
  }

  private void problem(XMLStreamReader reader, String path, String message) {
    problems.add(new SpecificationProblem(path, reader.getLocation().getLineNumber(), message));
  }

  private static String qualified(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    return (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getLocalName();
  }

  /** Passes over an element and its content; what is inside of something unsupported is not reported again. */
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
