package org.musubi.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.musubi.model.support.MusubiResource;

/** The files of the reference knowledge, each loaded when something of it is first needed. */
public enum CatalogueFile {

  /** Units of indicators: {@code U-PERCENT} … */
  UNITS("units"),
  /** The nation {@code JP} and the prefectures {@code JP-01} … {@code JP-47}. */
  AREAS("areas"),
  /** Organisation types with roles and cooperation: {@code OT01} … (domain.md 2.1, 2.3, 2.4). */
  ORGANIZATIONS("organizations"),
  /** Policy instruments: {@code PI01} … (domain.md 2.1). */
  POLICIES("policies"),
  /** Figures on participation and expectation: {@code ST-N01} … (domain.md 2.2). */
  STATISTICS("statistics"),
  /** What partners gain: {@code ME01} … (domain.md 2.5). */
  MERITS("merits"),
  /** Terms of the community and of the workplace side: {@code GL01} … (domain.md 2.7). */
  GLOSSARY("glossary"),
  /** Surveys and statistics: {@code SRC01} … (domain.md 1.5.1). */
  SOURCES("sources"),
  /** Indicators: {@code A01} … {@code E13}, {@code R01} … (domain.md 1.5.2). */
  INDICATORS("indicators"),
  /** Purposes, targets, project examples and what to measure in them: {@code C-P01-T1} … (domain.md 5.13). */
  TEMPLATES("templates"),
  /** Items of the self-diagnosis: {@code K01} … (domain.md 1.6). */
  CHECKLIST("checklist"),
  /** Published values of the prefectures and the nation: {@code DS01} …, {@code O-C22-JP-19-2012} … */
  PREFECTURE_DATA("prefecture-data");

  static final String SCHEME = "musubi";
  private static final String FOLDER = "catalogue";

  private final String fileName;

  CatalogueFile(String name) {
    fileName = name + "." + MusubiResource.CATALOGUE_EXTENSION;
  }

  /** Address of the file, {@code musubi:/catalogue/units.musubi-catalogue}. */
  public URI uri() {
    return URI.createHierarchicalURI(SCHEME, null, null, new String[] {FOLDER, fileName}, null, null);
  }

  /** Address of an entry, {@code musubi:/catalogue/units.musubi-catalogue#U-PERCENT}. */
  public URI uri(String code) {
    return uri().appendFragment(code);
  }

  /** Place of the file on the class path of this bundle. */
  String classPathName() {
    return "/data/" + fileName;
  }

  /** The file with this address, with or without a fragment; empty for every other address. */
  public static Optional<CatalogueFile> of(URI uri) {
    if (uri == null) {
      return Optional.empty();
    }
    URI file = uri.trimFragment();
    return Arrays.stream(values()).filter(each -> each.uri().equals(file)).findFirst();
  }
}
