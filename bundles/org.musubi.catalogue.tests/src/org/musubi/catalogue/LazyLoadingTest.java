package org.musubi.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is loaded when it is needed, and not before. */
class LazyLoadingTest {

  @Test
  void nothingIsLoadedAtFirst() {
    assertEquals(Set.of(), new Catalogues().loaded());
  }

  @ParameterizedTest
  @EnumSource
  void oneFileDoesNotLoadTheOthers(CatalogueFile file) {
    Catalogues catalogues = new Catalogues();
    catalogues.catalogue(file);
    assertEquals(EnumSet.of(file), catalogues.loaded());
  }

  @Test
  void aReferenceLoadsItsFile() {
    Catalogues catalogues = new Catalogues();
    var indicator = catalogues.indicator("C22").orElseThrow();
    assertEquals(EnumSet.of(CatalogueFile.INDICATORS), catalogues.loaded());
    assertEquals("%", indicator.getUnit().getName());
    assertEquals(EnumSet.of(CatalogueFile.INDICATORS, CatalogueFile.UNITS), catalogues.loaded());
  }

  @Test
  void lookingUpValuesLoadsOnlyTheValues() {
    Catalogues catalogues = new Catalogues();
    assertEquals(50, catalogues.observations(new Catalogues().indicator("C22").orElseThrow()).size());
    assertEquals(EnumSet.of(CatalogueFile.PREFECTURE_DATA), catalogues.loaded());
  }

  @Test
  void everythingCanBeLoaded() {
    Catalogues catalogues = new Catalogues();
    catalogues.loadAll();
    assertEquals(EnumSet.allOf(CatalogueFile.class), catalogues.loaded());
  }

  @Test
  void aResourceSetHasOneOfItsOwn() {
    ResourceSet first = new ResourceSetImpl();
    Catalogues catalogues = Catalogues.in(first);
    catalogues.attach(first);
    assertSame(catalogues, Catalogues.in(first));
    assertEquals(1, first.getURIConverter().getURIHandlers().stream()
        .filter(CatalogueUriHandler.class::isInstance).count());
    assertNotSame(catalogues.unit("U-PERCENT").orElseThrow(),
        Catalogues.in(new ResourceSetImpl()).unit("U-PERCENT").orElseThrow());
    Catalogues alone = new Catalogues();
    assertSame(alone, Catalogues.in(alone.nation().eResource().getResourceSet()));
  }
}
