package org.musubi.roundtrip.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The parts that a part of a package refers to. References out of the package are counted and never followed. */
final class Relations extends DefaultHandler {

  private record Relation(String type, String part) {
  }

  private final String folder;
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private boolean outside;

  /** @param source the part that refers, empty for the package itself */
  Relations(String source) {
    folder = source.contains("/") ? source.substring(0, source.lastIndexOf('/')) : "";
  }

  /** The part that holds the references of a part. */
  static String partOf(String source) {
    int slash = source.lastIndexOf('/');
    return source.substring(0, slash + 1) + "_rels/" + source.substring(slash + 1) + ".rels";
  }

  /** The part with an id, or null. */
  String byId(String id) {
    Relation relation = id == null ? null : relations.get(id);
    return relation == null ? null : relation.part();
  }

  /** The first part of a kind, e.g. {@code styles}, or null. */
  String byKind(String kind) {
    return relations.values().stream().filter(relation -> relation.type().endsWith("/" + kind))
        .map(Relation::part).findFirst().orElse(null);
  }

  /** True when something outside the package is referred to as a source of values. */
  boolean isLinked() {
    return outside || byKind("externalLink") != null;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (!localName.equals("Relationship")) {
      return;
    }
    String id = attributes.getValue("Id");
    String type = String.valueOf(attributes.getValue("Type"));
    String target = attributes.getValue("Target");
    if ("External".equals(attributes.getValue("TargetMode"))) {
      outside |= !type.endsWith("/hyperlink");
    } else if (id != null && target != null) {
      relations.put(id, new Relation(type, resolved(target)));
    }
  }

  private String resolved(String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + "/" + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
