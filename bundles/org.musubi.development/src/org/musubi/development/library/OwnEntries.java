package org.musubi.development.library;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.Provenance;
import org.musubi.model.core.ReferenceEntry;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;

/** The entries a council adds itself; they lie in its own file. Each method is one change that can be undone. */
public final class OwnEntries {

  private OwnEntries() {
  }

  /** The council's own catalogue, made when there is none. */
  public static Catalogue catalogue(CouncilModel model) {
    if (model.getOwnCatalogue() == null) {
      Catalogue own = CatalogueFactory.eINSTANCE.createCatalogue();
      own.setName(LibraryText.OWN_CATALOGUE.text());
      own.setProvenance(Provenance.COUNCIL);
      model.setOwnCatalogue(own);
    }
    return model.getOwnCatalogue();
  }

  /** Adds an entry, numbered and marked as written by the council. */
  public static <T extends ReferenceEntry> T add(CouncilModel model, List<T> place, T entry) {
    place.add(entry);
    entry.setCode(Codes.next(model, entry.eClass()));
    entry.setProvenance(Provenance.COUNCIL);
    entry.setSourceNote(model.getName());
    return entry;
  }

  /**
   * A copy of an example for the council to rewrite, with its indicators; the source note says where it came from. The
   * original is not changed.
   */
  public static ProjectTemplate adapt(CouncilModel model, ProjectTemplate original) {
    Catalogue own = catalogue(model);
    ProjectTemplate copy = add(model, own.getProjectTemplates(), EcoreUtil.copy(original));
    copy.setSourceNote(LibraryText.ADAPTED_FROM.text(model.getName() == null ? "" : model.getName(),
        MusubiLabels.of(original.getProvenance()), original.getCode()));
    replace(copy.getOutputIndicators(), copy, own, "-O");
    replace(copy.getOutcomeIndicators(), copy, own, "-C");
    return copy;
  }

  private static void replace(List<IndicatorTemplate> indicators, ProjectTemplate copy, Catalogue own, String sign) {
    List<IndicatorTemplate> copies = new ArrayList<>();
    for (IndicatorTemplate each : indicators) {
      IndicatorTemplate indicator = EcoreUtil.copy(each);
      indicator.setCode(copy.getCode() + sign + (copies.size() + 1));
      indicator.setProvenance(Provenance.COUNCIL);
      indicator.setSourceNote(copy.getSourceNote());
      own.getIndicatorTemplates().add(indicator);
      copies.add(indicator);
    }
    indicators.clear();
    indicators.addAll(copies);
  }
}
