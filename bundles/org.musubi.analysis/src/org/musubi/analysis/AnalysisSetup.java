package org.musubi.analysis;

import org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate;
import org.musubi.analysis.derived.AnalysisDelegateFactory;

/** Makes the derived features of the metamodel work where no extension registry does it. */
public final class AnalysisSetup {

  private AnalysisSetup() {
  }

  /**
   * Registers the calculations behind the derived features. Call it before the first element of a model is made or
   * loaded, because EMF looks only once; calling it again changes nothing.
   */
  public static void register() {
    SettingDelegate.Factory.Registry.INSTANCE.computeIfAbsent(
        AnalysisDelegateFactory.URI, uri -> new AnalysisDelegateFactory());
  }
}
