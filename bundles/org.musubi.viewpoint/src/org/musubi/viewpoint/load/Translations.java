package org.musubi.viewpoint.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.musubi.viewpoint.specification.SpecificationPackage;

/**
 * Puts the texts of the {@code plugin.properties} files of the bundle a specification lies in (two folders above it) in
 * place of {@code %keys}, as Sirius does.
 */
final class Translations {
  private final Properties texts;

  private Translations(Properties texts) {
    this.texts = texts;
  }

  /** Texts in a language; those of the more special file win. */
  static Translations of(URI specification, URIConverter converter, Locale locale) throws IOException {
    Properties texts = new Properties();
    if (specification.segmentCount() >= 2) {
      URI folder = specification.trimSegments(2);
      List<String> names = new ArrayList<>(List.of("plugin.properties", "plugin_" + locale.getLanguage()
          + ".properties"));
      names.add("plugin_" + locale.getLanguage() + "_" + locale.getCountry() + ".properties");
      for (String name : names) {
        URI file = folder.appendSegment(name);
        if (converter.exists(file, null)) {
          try (InputStream in = converter.createInputStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return new Translations(texts);
  }

  /** Replaces every {@code %key} in the labels and documentation of a resource; unknown keys stay as they are. */
  void apply(Resource resource) {
    for (TreeIterator<EObject> contents = resource.getAllContents(); contents.hasNext();) {
      EObject element = contents.next();
      for (EAttribute attribute : element.eClass().getEAllAttributes()) {
        boolean isText = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
            || attribute.getEAttributeType() == SpecificationPackage.Literals.INTERPRETED_EXPRESSION;
        if (isText && !attribute.isMany() && element.eGet(attribute) instanceof String text
            && text.startsWith("%") && texts.containsKey(text.substring(1).strip())) {
          element.eSet(attribute, texts.getProperty(text.substring(1).strip()));
        }
      }
    }
  }
}
