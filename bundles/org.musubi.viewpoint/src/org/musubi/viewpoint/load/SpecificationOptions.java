package org.musubi.viewpoint.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;

/**
 * What a specification needs from outside its file.
 *
 * @param classLoader finds the Java extensions
 * @param metamodels packages the specification speaks about, besides those registered globally
 * @param locale language in which {@code %keys} are replaced by the texts of the {@code plugin.properties} two folders
 *     above the file
 */
public record SpecificationOptions(ClassLoader classLoader, List<EPackage> metamodels, Locale locale) {
  public SpecificationOptions {
    metamodels = List.copyOf(metamodels);
  }

  /** Java extensions from the given loader, metamodels from the global registry, texts in the default language. */
  public static SpecificationOptions of(ClassLoader classLoader) {
    return new SpecificationOptions(classLoader, List.of(), Locale.getDefault());
  }

  /** The same with metamodels that are not registered globally. */
  public SpecificationOptions withMetamodels(Collection<? extends EPackage> packages) {
    return new SpecificationOptions(classLoader, List.copyOf(packages), locale);
  }

  /** The same with texts in another language. */
  public SpecificationOptions withLocale(Locale newLocale) {
    return new SpecificationOptions(classLoader, metamodels, newLocale);
  }
}
