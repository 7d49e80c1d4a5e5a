package org.musubi.viewpoint.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the whole specification language, read from {@code data/unsupported/language.txt}. */
final class LanguageNames {
  enum Kind {
    ATTRIBUTE, CONTAINMENT, REFERENCE
  }

  record Feature(String name, Kind kind, String type) {
    static Feature of(String text) {
      Kind kind = text.startsWith("<>") ? Kind.CONTAINMENT : text.startsWith("->") ? Kind.REFERENCE : Kind.ATTRIBUTE;
      String rest = kind == Kind.ATTRIBUTE ? text : text.substring(2);
      int equals = rest.indexOf('=');
      return new Feature(rest.substring(0, equals), kind, rest.substring(equals + 1));
    }
  }

  record Type(String alias, String name, boolean isAbstract, List<String> above, List<Feature> own) {
    String key() {
      return alias + ":" + name;
    }
  }

  private final Map<String, String> namespaces = new LinkedHashMap<>();
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, List<String>> enumerations = new LinkedHashMap<>();

  LanguageNames() {
    try {
      Files.readAllLines(Path.of("data/unsupported/language.txt")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "namespace" -> namespaces.put(words[1], words[2]);
      case "enum" -> enumerations.put(words[1], List.of(words).subList(2, words.length));
      case "class", "abstract" -> type(line, words);
      default -> {
        // a comment
      }
    }
  }

  private void type(String line, String[] words) {
    int features = line.indexOf(" : ");
    int above = line.indexOf(" < ");
    int headEnd = features < 0 ? line.length() : features;
    List<String> supers = above < 0 ? List.of() : List.of(line.substring(above + 3, headEnd).split(" "));
    List<Feature> own = new ArrayList<>();
    if (features >= 0) {
      for (String feature : line.substring(features + 3).split(" ")) {
        own.add(Feature.of(feature));
      }
    }
    String[] name = words[1].split(":");
    types.put(words[1], new Type(name[0], name[1], "abstract".equals(words[0]), supers, own));
  }

  Map<String, String> namespaces() {
    return namespaces;
  }

  String namespace(Type type) {
    return namespaces.get(type.alias());
  }

  List<Type> concrete() {
    return types.values().stream().filter(type -> !type.isAbstract()).toList();
  }

  Map<String, List<String>> enumerations() {
    return enumerations;
  }

  List<Feature> features(Type type) {
    Set<Feature> result = new LinkedHashSet<>(type.own());
    for (String above : type.above()) {
      if (types.containsKey(above)) {
        result.addAll(features(types.get(above)));
      }
    }
    return List.copyOf(result);
  }

  boolean isA(Type type, String key) {
    return type.key().equals(key)
        || type.above().stream().anyMatch(above -> types.containsKey(above) && isA(types.get(above), key));
  }
}
