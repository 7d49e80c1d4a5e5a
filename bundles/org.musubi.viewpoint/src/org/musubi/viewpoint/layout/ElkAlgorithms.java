package org.musubi.viewpoint.layout;

import org.eclipse.elk.alg.common.compaction.options.PolyominoOptions;
import org.eclipse.elk.alg.disco.options.DisCoMetaDataProvider;
import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.alg.rectpacking.options.RectPackingMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;

/** The layout algorithms that are available. Nobody reads their extension points here: they are made known by hand. */
final class ElkAlgorithms {
  private ElkAlgorithms() {
  }

  /** Makes the algorithms known, once for the whole application. */
  static void register() {
    LayoutMetaDataService service = LayoutMetaDataService.getInstance();
    synchronized (service) {
      if (service.getAlgorithmData(LayoutChoice.LAYERED) == null
          || service.getAlgorithmData(LayoutChoice.RECTPACKING) == null) {
        service.registerLayoutMetaDataProviders(new PolyominoOptions(), new DisCoMetaDataProvider(),
            new ForceMetaDataProvider(), new StressMetaDataProvider(), new LayeredMetaDataProvider(),
            new MrTreeMetaDataProvider(), new RadialMetaDataProvider(), new RectPackingMetaDataProvider());
      }
    }
  }

  static boolean isKnown(String algorithm) {
    return LayoutMetaDataService.getInstance().getAlgorithmDataBySuffix(algorithm) != null;
  }

  /** An option by its identifier or the end of it, null when there is none. */
  static LayoutOptionData option(String id) {
    return id == null ? null : LayoutMetaDataService.getInstance().getOptionDataBySuffix(id.strip());
  }
}
